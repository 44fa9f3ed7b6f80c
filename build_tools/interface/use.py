"""A use of an interface word: which word a place in a template or in Python asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_tools.ground.nodes import Mark

PART: Final = "{}"
"""Stands in an id for a part that is known only when a page is made: `level-{}`."""


@dataclass(frozen=True, slots=True)
class Use:
    """`name` is the id of the word, or a pattern of ids with `PART` in it. `mark` is the place that asks for it.

    `values` are the names of the placeholders that this place fills; None when a script or a filter fills them.
    `key` is the name by which scripts read the word, if it is offered to them.
    """

    name: str
    mark: Mark
    values: frozenset[str] | None = None
    key: str = ""


def mark_at(path: str, text: str, index: int) -> Mark:
    """The mark of the character at `index` of the text of a file."""
    return Mark(path, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def several(names: Iterator[str], mark: Mark, values: frozenset[str] | None = None) -> Iterator[Use]:
    """A use of each of the names at one place; none of the empty name."""
    return (Use(name, mark, values) for name in names if name)
