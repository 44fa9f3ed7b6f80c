"""How messages call models and fields."""

from __future__ import annotations

import difflib
from collections.abc import Mapping as MappingABC

from build_tools.course.base import Entry, Model
from build_tools.course.names import sentence, with_article, word_of
from build_tools.course.shape import Shape, shape
from build_tools.ground.address import entry_id
from build_tools.ground.nodes import Mapping


def describe(model: type[Model]) -> str:
    """With its article: "a module", "an item"."""
    return with_article(word_of(model))


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
        return f"The {word_of(model)}"
    if issubclass(model, Entry) and entry_id(node) is None:
        return f'{sentence(describe(model))} in "{last}"'
    return f'{sentence(word_of(model))} "{last}"'
