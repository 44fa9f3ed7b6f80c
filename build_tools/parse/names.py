"""How messages call models and fields."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping as MappingABC

from build_tools.course.base import Entry, Model
from build_tools.course.items.base import Item
from build_tools.course.shape import Shape, shape
from build_tools.ground.address import entry_id
from build_tools.ground.nodes import Mapping

_SPECIAL = {
    "CourseSettings": "course",
    "Do": "DO",
    "StandingPage": "page",
    "LanguageSettings": "language",
    "MatchTarget": "target",
    "MatchPair": "pair",
    "MatchMiss": "miss",
    "OrderStep": "step",
    "SceneChoice": "choice",
    "RatingLevel": "level",
}


def kind_name(model: type[Model]) -> str:
    """The word for a model in a message: `CaseStudy` is "case study", every question type is "item"."""
    if issubclass(model, Item):
        return "item"
    return _SPECIAL.get(model.__name__) or re.sub(r"(?<!^)(?=[A-Z])", " ", model.__name__).lower()


def describe(model: type[Model]) -> str:
    """With its article: "a module", "an item"."""
    name = kind_name(model)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def sentence(text: str) -> str:
    """With a capital letter first; `str.capitalize` would make a DO a Do."""
    return text[:1].upper() + text[1:]


def meant(key: str, fields: MappingABC[str, Shape]) -> str:
    """The field whose name the author probably meant; "" when none is near."""
    near = difflib.get_close_matches(key.lower().replace("-", "_"), list(fields), 1, 0.6)
    return near[0] if near else ""


def called(model: type[Model], node: Mapping, address: str) -> str:
    """A model in a message: 'Section "start"', 'The course'; one without id by its field, '"years"'."""
    last = address.rsplit("/", 1)[-1]
    if "id" not in shape(model):
        return f'"{last}"'
    if "/" not in address and issubclass(model, Entry):
        return f"{sentence(describe(model))} in this list"
    if "/" not in address:
        return f"The {kind_name(model)}"
    if issubclass(model, Entry) and entry_id(node) is None:
        return f'{sentence(describe(model))} in "{last}"'
    return f'{sentence(kind_name(model))} "{last}"'
