"""Labels of catalogue entries, which tell translators what they translate: `Stem of item first-step, Markdown`."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Audience, Model
from build_tools.course.items import ITEM_TYPES
from build_tools.course.items.base import Item
from build_tools.course.kinds import KINDS
from build_tools.course.names import singular
from build_tools.course.shape import Holds, Shape, shape
from build_tools.translate.fields import Field


def label(field: Field) -> str:
    """The label of a field: its name, its entry, its form and, where learners never see it, its audience."""
    parts = field.address.split("/")
    *_, (list_name, id) = _owners(parts)
    form = "one line" if field.one_line else "Markdown"
    audience = ", for trainers" if field.audience is Audience.TRAINER else ""
    field_name = parts[-1].replace("_", " ").capitalize()
    return f"{field_name} of {singular(list_name)} {id}".rstrip() + f", {form}{audience}"


def _owners(parts: list[str]) -> Iterator[tuple[str, str]]:
    """The lists in an address, each with the id of the entry in it, outermost first."""
    kind = KINDS[parts[0]]
    model: type[Model] = kind.model
    yield parts[0], "/".join(parts[1 : kind.depth])
    index = kind.depth
    while index < len(parts) - 1:
        field = _shape(model, parts[index])
        if field is None or field.holds not in (Holds.MODEL, Holds.MODELS):
            return
        if field.holds is Holds.MODELS:
            yield parts[index], parts[index + 1]
        index += 2 if field.holds is Holds.MODELS else 1
        model = field.type


def _shape(model: type[Model], name: str) -> Shape | None:
    """The field `name` of a model; for an item, of the first type that has it."""
    models = (model, *ITEM_TYPES.values()) if issubclass(model, Item) else (model,)
    return next((field for model in models if (field := shape(model).get(name))), None)
