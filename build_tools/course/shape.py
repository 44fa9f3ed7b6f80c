"""The shape of a model as data: its fields, what each holds, who may see it.

All code that walks YAML or models (parse, translate, audience, schemas, rules) walks by shape, so that a new field or
model needs no change there.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from build_tools.course import items
from build_tools.course.base import Audience, FilledIn, FromFileName, Model, Past, Ref, WhenMissing
from build_tools.course.items.base import Item
from build_tools.ground.address import join
from build_tools.ground.nodes import Mapping, Scalar, Sequence
from build_tools.ground.prose import Markdown, Prose


class Holds(StrEnum):
    """What a field holds."""

    TEXT = "text"
    MARKDOWN = "markdown"
    LEAF = "leaf"
    LEAVES = "leaves"
    MODEL = "model"
    MODELS = "models"


@dataclass(frozen=True, slots=True)
class Shape:
    """One field. `type` is the type of its value, or of one entry if it holds a list. `constrained` is the type of the
    whole field with pydantic's constraints.
    """

    name: str
    holds: Holds
    type: Any
    constrained: Any
    required: bool
    at_least: int
    audience: Audience
    ref: Ref | None
    when_missing: WhenMissing | None
    from_file_name: bool
    filled_in: bool = False
    description: str = ""
    past: bool = False

    @property
    def translatable(self) -> bool:
        """True when a catalogue may carry this field."""
        return self.holds in (Holds.TEXT, Holds.MARKDOWN)


@cache
def shape(model: type[Model]) -> dict[str, Shape]:
    """The fields of a model, in the order they are declared."""
    return {name: _field(name, info) for name, info in model.model_fields.items()}


def variant(model: type[Model], node: Mapping) -> type[Model] | None:
    """The model for this node: `model`, or for an item the class of its `type`. None when the type is unknown."""
    if model is not Item:
        return model
    item_type = node.entries.get("type")
    return items.ITEM_TYPES.get(item_type.text) if isinstance(item_type, Scalar) else None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A translatable field as written. `item` is the address of the quiz item to which it belongs, or ""."""

    address: str
    shape: Shape
    node: Scalar
    item: str = ""
    audience: Audience = Audience.LEARNER


def prose_leaves(
    model: type[Model], node: Mapping, address: str, item: str = "", audience: Audience = Audience.LEARNER
) -> Iterator[Leaf]:
    """Every translatable field below `node`, which holds a `model` at `address`, in the order of the model.

    `item` and `audience` are those of the node itself. Malformed parts are skipped.
    """
    for field in shape(model).values():
        value = node.entries.get(field.name)
        seen_by = Audience.TRAINER if Audience.TRAINER in (audience, field.audience) else Audience.LEARNER
        field_address = join(address, field.name)
        if field.translatable and isinstance(value, Scalar):
            yield Leaf(field_address, field, value, item, seen_by)
        elif field.holds is Holds.MODEL and isinstance(value, Mapping):
            yield from prose_leaves(field.type, value, field_address, item, seen_by)
        elif field.holds is Holds.MODELS and isinstance(value, Sequence):
            for entry in value.items:
                yield from _entry_leaves(field.type, entry, field_address, item, seen_by)


def texts_of(model: Model) -> Iterator[Prose]:
    """Every text in a model, at any depth, in the order of the fields."""
    for field in shape(type(model)).values():
        value = getattr(model, field.name)
        if isinstance(value, Prose):
            yield value
        elif field.holds is Holds.MODEL and value is not None:
            yield from texts_of(value)
        elif field.holds is Holds.MODELS:
            yield from (text for entry in value for text in texts_of(entry))


def _entry_leaves(model: type[Model], node: Any, address: str, item: str, audience: Audience) -> Iterator[Leaf]:
    if not isinstance(node, Mapping):
        return
    id_node = node.entries.get("id")
    entry_model = variant(model, node)
    if entry_model is None or not isinstance(id_node, Scalar):
        return
    entry_address = join(address, id_node.text)
    item = item or (entry_address if issubclass(entry_model, Item) else "")
    yield from prose_leaves(entry_model, node, entry_address, item, audience)


def _field(name: str, info: FieldInfo) -> Shape:
    inner, marks = _unwrap(info.annotation)
    marks = [*info.metadata, *marks]
    holds, held_type = _holds(inner)
    if holds in (Holds.LEAVES, Holds.MODELS):
        held_type, inner_marks = _unwrap(held_type)
        marks += inner_marks
    return Shape(
        name=name,
        holds=holds,
        type=held_type,
        constrained=Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation,
        required=info.is_required(),
        at_least=next((mark.min_length for mark in marks if hasattr(mark, "min_length")), 0) or 0,
        audience=next((mark for mark in marks if isinstance(mark, Audience)), Audience.LEARNER),
        ref=next((mark for mark in marks if isinstance(mark, Ref)), None),
        when_missing=next((mark for mark in marks if isinstance(mark, WhenMissing)), None),
        from_file_name=any(isinstance(mark, FromFileName) for mark in marks),
        filled_in=any(isinstance(mark, FilledIn) for mark in marks),
        description=info.description or "",
        past=any(isinstance(mark, Past) for mark in marks),
    )


def _unwrap(annotation: Any) -> tuple[Any, list[Any]]:
    """The type without `| None` and Annotated, and the marks that Annotated held."""
    marks: list[Any] = []
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *inner_marks = get_args(annotation)
            marks += inner_marks
        elif origin in (Union, types.UnionType):
            annotation = next(arg for arg in get_args(annotation) if arg is not type(None))
        else:
            return annotation, marks


def _holds(annotation: Any) -> tuple[Holds, Any]:
    """What a field of this type holds, and the type of what it holds; of a list, the type of one entry."""
    if get_origin(annotation) is tuple:
        entry_type = get_args(annotation)[0]
        bare_type, _ = _unwrap(entry_type)
        is_model = isinstance(bare_type, type) and issubclass(bare_type, Model)
        return (Holds.MODELS if is_model else Holds.LEAVES), entry_type
    if isinstance(annotation, type):
        if issubclass(annotation, Model):
            return Holds.MODEL, annotation
        if issubclass(annotation, Prose):
            return (Holds.MARKDOWN if issubclass(annotation, Markdown) else Holds.TEXT), annotation
    return Holds.LEAF, annotation
