"""How messages call models and fields."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from build_tools.items.base import Item
from build_tools.models.base import Model
from build_tools.shape import Shape

_SPECIAL = {"CourseSettings": "course", "Do": "DO", "StandingPage": "page", "LanguageSettings": "language"}


def kind_name(model: type[Model]) -> str:
    """The word for a model in a message: `CaseStudy` is "case study", every question type is "item"."""
    if issubclass(model, Item):
        return "item"
    return _SPECIAL.get(model.__name__) or re.sub(r"(?<!^)(?=[A-Z])", " ", model.__name__).lower()


def describe(model: type[Model]) -> str:
    """With its article: "a module", "an item"."""
    name = kind_name(model)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def field_hint(key: str, fields: Mapping[str, Shape], model: type[Model]) -> str:
    """What the author probably meant."""
    near = difflib.get_close_matches(key.lower().replace("-", "_"), list(fields), 1, 0.6)
    if near:
        return f'Did you mean "{near[0]}"?'
    return f"{describe(model).capitalize()} has: {', '.join(fields)}."
