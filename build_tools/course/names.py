"""The nouns that messages and labels use for one entry of a kind, of a list or of a model."""

from __future__ import annotations

import re
from typing import Final

from build_tools.course.base import Model
from build_tools.course.items.base import Item
from build_tools.course.kinds import KINDS

_IRREGULAR: Final = {"accepted": "accepted text", "misses": "miss"}


def singular(name: str) -> str:
    """The noun for an entry of the kind or list `name`: "case study" for `case_studies`, "miss" for `misses`."""
    if name in KINDS:
        return KINDS[name].noun
    if name in _IRREGULAR or not name.endswith("s"):
        return _IRREGULAR.get(name, name).replace("_", " ")
    return (f"{name[:-3]}y" if name.endswith("ies") else name[:-1]).replace("_", " ")


def word_of(model: type[Model]) -> str:
    """The noun for a model: "case study" for `CaseStudy`, "item" for every question type."""
    if issubclass(model, Item):
        return "item"
    noun = next((kind.noun for kind in KINDS.values() if kind.model is model), model.noun)
    return noun or re.sub(r"(?<!^)(?=[A-Z])", " ", model.__name__).lower()


def with_article(word: str) -> str:
    """A noun with its article: "a module", "an item"."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def sentence(text: str) -> str:
    """The text with a capital first letter. Other than `str.capitalize`, it keeps the rest: "DO" stays "DO"."""
    return text[:1].upper() + text[1:]
