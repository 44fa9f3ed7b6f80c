"""What messages and labels call a thing: one entry of a kind, of a list, of a model."""

from __future__ import annotations

import re
from typing import Final

from build_tools.course.base import Model
from build_tools.course.items.base import Item
from build_tools.course.kinds import KINDS

_IRREGULAR: Final = {"accepted": "accepted text", "misses": "miss"}


def one_of(name: str) -> str:
    """One entry of a kind or of a list, by its name: `case_studies` -> "case study", `key_points` -> "key point"."""
    if name in KINDS:
        return KINDS[name].one
    if name in _IRREGULAR or not name.endswith("s"):
        return _IRREGULAR.get(name, name).replace("_", " ")
    return (f"{name[:-3]}y" if name.endswith("ies") else name[:-1]).replace("_", " ")


def word_of(model: type[Model]) -> str:
    """One entry of a model: `CaseStudy` is "case study", every question type is "item"."""
    if issubclass(model, Item):
        return "item"
    kind = next((kind.one for kind in KINDS.values() if kind.model is model), "")
    return kind or model.called or re.sub(r"(?<!^)(?=[A-Z])", " ", model.__name__).lower()


def with_article(word: str) -> str:
    """ "a module", "an item"."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def sentence(text: str) -> str:
    """With a capital letter first; `str.capitalize` would make a DO a Do."""
    return text[:1].upper() + text[1:]
