"""The shape of a model as data: which fields it has, what each holds, who may see it.

Everything that walks YAML or models (parse, translate, audience, schemas, rules) walks by shape, so a new
field or model needs no change there.
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
from build_tools.course.base import Audience, FilledIn, FromFileName, Model, Ref, WhenMissing
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
    """One field. `type` is the leaf's type, or the model held; `constrained` adds pydantic's constraints."""

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

    @property
    def translatable(self) -> bool:
        """True when a catalogue may carry this field."""
        return self.holds in (Holds.TEXT, Holds.MARKDOWN)


@cache
def shape(model: type[Model]) -> dict[str, Shape]:
    """The fields of a model, in the order they are declared."""
    return {name: _field(name, info) for name, info in model.model_fields.items()}


def variant(model: type[Model], node: Mapping) -> type[Model] | None:
    """The model for this node: an item's class depends on its `type`. None when the type is unknown."""
    if model is not Item:
        return model
    written = node.entries.get("type")
    return items.ITEM_TYPES.get(written.text) if isinstance(written, Scalar) else None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A translatable field as written: `item` is the address of the quiz item it is part of, or ""."""

    address: str
    shape: Shape
    node: Scalar
    item: str = ""
    audience: Audience = Audience.LEARNER


def prose_leaves(
    model: type[Model], node: Mapping, address: str, item: str = "", audience: Audience = Audience.LEARNER
) -> Iterator[Leaf]:
    """Every translatable field below `node`, in the order of the model. What is malformed is passed over."""
    for each in shape(model).values():
        value = node.entries.get(each.name)
        seen_by = Audience.TRAINER if Audience.TRAINER in (audience, each.audience) else Audience.LEARNER
        here = join(address, each.name)
        if each.translatable and isinstance(value, Scalar):
            yield Leaf(here, each, value, item, seen_by)
        elif each.holds is Holds.MODEL and isinstance(value, Mapping):
            yield from prose_leaves(each.type, value, here, item, seen_by)
        elif each.holds is Holds.MODELS and isinstance(value, Sequence):
            for entry in value.items:
                yield from _entry_leaves(each.type, entry, here, item, seen_by)


def texts_of(model: Model) -> Iterator[Prose]:
    """Every text in a model, at any depth, in the order of the fields."""
    for each in shape(type(model)).values():
        value = getattr(model, each.name)
        if isinstance(value, Prose):
            yield value
        elif each.holds is Holds.MODEL and value is not None:
            yield from texts_of(value)
        elif each.holds is Holds.MODELS:
            yield from (text for entry in value for text in texts_of(entry))


def _entry_leaves(model: type[Model], node: Any, address: str, item: str, audience: Audience) -> Iterator[Leaf]:
    if not isinstance(node, Mapping):
        return
    name = node.entries.get("id")
    found = variant(model, node)
    if found is None or not isinstance(name, Scalar):
        return
    here = join(address, name.text)
    yield from prose_leaves(found, node, here, item or (here if issubclass(found, Item) else ""), audience)


def _field(name: str, info: FieldInfo) -> Shape:
    inner, marks = _unwrap(info.annotation)
    marks = [*info.metadata, *marks]
    holds, held = _holds(inner)
    if holds in (Holds.LEAVES, Holds.MODELS):
        held, inner_marks = _unwrap(held)
        marks += inner_marks
    return Shape(
        name=name,
        holds=holds,
        type=held,
        constrained=Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation,
        required=info.is_required(),
        at_least=next((mark.min_length for mark in marks if hasattr(mark, "min_length")), 0) or 0,
        audience=next((mark for mark in marks if isinstance(mark, Audience)), Audience.LEARNER),
        ref=next((mark for mark in marks if isinstance(mark, Ref)), None),
        when_missing=next((mark for mark in marks if isinstance(mark, WhenMissing)), None),
        from_file_name=any(isinstance(mark, FromFileName) for mark in marks),
        filled_in=any(isinstance(mark, FilledIn) for mark in marks),
        description=info.description or "",
    )


def _unwrap(annotation: Any) -> tuple[Any, list[Any]]:
    """Without `| None` and Annotated; the marks that were on the way."""
    marks: list[Any] = []
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *found = get_args(annotation)
            marks += found
        elif origin in (Union, types.UnionType):
            annotation = next(arg for arg in get_args(annotation) if arg is not type(None))
        else:
            return annotation, marks


def _holds(annotation: Any) -> tuple[Holds, Any]:
    if get_origin(annotation) is tuple:
        held = get_args(annotation)[0]
        bare, _ = _unwrap(held)
        is_model = isinstance(bare, type) and issubclass(bare, Model)
        return (Holds.MODELS if is_model else Holds.LEAVES), held
    if isinstance(annotation, type):
        if issubclass(annotation, Model):
            return Holds.MODEL, annotation
        if issubclass(annotation, Prose):
            return (Holds.MARKDOWN if annotation is Markdown else Holds.TEXT), annotation
    return Holds.LEAF, annotation
