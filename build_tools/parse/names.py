"""The names that messages give to models and fields."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping as MappingABC

from build_tools.course.base import Entry, Model
from build_tools.course.names import sentence, with_article, word_of
from build_tools.course.shape import Shape, shape
from build_tools.ground.address import entry_id
from build_tools.ground.nodes import Mapping, Node, Scalar

_GLUED = re.compile(r"([a-z_]+):(?! )(.+)")
"""A field without a space behind its colon: YAML takes it for a text."""


def describe(model: type[Model]) -> str:
    """The noun of a model with its article: "a module", "an item"."""
    return with_article(word_of(model))


def nearest_field(key: str, fields: MappingABC[str, Shape]) -> str:
    """The name of the field that the author probably meant by `key`; "" when none is near."""
    matches = difflib.get_close_matches(key.lower().replace("-", "_"), list(fields), 1, 0.6)
    return matches[0] if matches else ""


def name_in_message(model: type[Model], node: Mapping, address: str) -> str:
    """What a message calls an entry: 'Section "start"', 'The course'. A model without id has the name of its field:
    '"years"'.
    """
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


def as_fields(node: Node, first_field: str) -> str:
    """The hint for an entry of a list that should have fields, of which one is `first_field`, and has none."""
    glued = _GLUED.fullmatch(node.text) if isinstance(node, Scalar) else None
    if glued:
        return f"Put a space behind the colon: {glued[1]}: {glued[2].strip()}"
    return f"Write its fields below the hyphen, for example `- {first_field}: …`"
