"""What a translator is told about an entry: `Stem of item first-step, Markdown`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_tools.course.base import Audience, Model
from build_tools.course.items import ITEM_TYPES
from build_tools.course.items.base import Item
from build_tools.course.kinds import BY_NAME
from build_tools.course.shape import Holds, Shape, shape
from build_tools.translate.units import Field

_ONE: Final = {"accepted": "accepted text", "glossary": "term", "misses": "miss", "quizzes": "quiz"}


def label(field: Field) -> str:
    """The field, the entry it is part of, its form and, where learners never see it, its audience."""
    parts = field.address.split("/")
    *_, (many, name) = _owners(parts)
    form = "one line" if field.one_line else "Markdown"
    seen_by = ", for trainers" if field.audience is Audience.TRAINER else ""
    named = parts[-1].replace("_", " ").capitalize()
    return f"{named} of {_one(many)} {name}".rstrip() + f", {form}{seen_by}"


def _owners(parts: list[str]) -> Iterator[tuple[str, str]]:
    """The lists and ids on the way down an address, outermost first."""
    kind = BY_NAME[parts[0]]
    model: type[Model] = kind.model
    yield parts[0], "/".join(parts[1 : kind.depth])
    index = kind.depth
    while index < len(parts) - 1:
        held = _field(model, parts[index])
        if held is None or held.holds not in (Holds.MODEL, Holds.MODELS):
            return
        if held.holds is Holds.MODELS:
            yield parts[index], parts[index + 1]
        index += 2 if held.holds is Holds.MODELS else 1
        model = held.type


def _field(model: type[Model], name: str) -> Shape | None:
    models = (model, *ITEM_TYPES.values()) if issubclass(model, Item) else (model,)
    return next((found for each in models if (found := shape(each).get(name))), None)


def _one(many: str) -> str:
    if many in _ONE or not many.endswith("s"):
        return _ONE.get(many, many).replace("_", " ")
    return (f"{many[:-3]}y" if many.endswith("ies") else many[:-1]).replace("_", " ")
