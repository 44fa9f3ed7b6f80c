"""Cuts one top-level block where a slide may end: between items, between rows of a table, between sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token

from build_tools.ground.memory import remembered
from build_tools.markdown.blocks import BLOCKS_ONLY

_LISTS = ("bullet_list_open", "ordered_list_open")
_NUMBER = re.compile(r"^\s*\d+")
_SENTENCE = re.compile(
    r"""(?:(?<=\w{3}[.!?…])|(?<=\w{3}[.!?…][)"”»*_])|(?<=\w{3}["”»][.]))[ \n]+(?=[^\W\d_a-z]|[¿¡"“«(\[*]|\d)"""
)
"""Between two sentences: after a word that is no abbreviation."""
_PAIRS = ("()", "[]", "“”", "«»")
_TWINS = ('"', "*", "_", "`")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A block in pieces: `head` stands before each run of them, and `glue` between two."""

    parts: tuple[str, ...]
    glue: str = "\n"
    head: str = ""

    def run(self, start: int, end: int) -> str:
        """The Markdown of the pieces from `start` to before `end`; "" when there are none."""
        parts = self.parts[start:end]
        return self.head + self.glue.join(parts) if parts else ""


@remembered(1 << 12)
def pieces(block: str) -> Pieces:
    """The pieces of a block; a block that cannot be cut is one."""
    tokens = BLOCKS_ONLY.parse(block)
    first = tokens[0].type if tokens else ""
    if first in _LISTS and tokens[-1].level == 0 and _is_one(tokens):
        return Pieces(tuple(_items(block, tokens)))
    if first == "table_open":
        head, line, *rows = block.strip("\n").split("\n")
        return Pieces(tuple(rows), head=f"{head}\n{line}\n") if rows else Pieces((block,))
    if first == "paragraph_open" and len(tokens) == 3:
        return Pieces(tuple(_sentences(block)), " ")
    return Pieces((block,))


def _is_one(tokens: Sequence[Token]) -> bool:
    return sum(token.level == 0 for token in tokens) == 2


def _items(block: str, tokens: Sequence[Token]) -> Iterator[str]:
    """The items of a list, each with its own number."""
    lines = block.split("\n")
    starts = [token.map[0] for token in tokens if token.type == "list_item_open" and token.level == 1 and token.map]
    first = int(tokens[0].attrs.get("start", 1)) if tokens[0].type == "ordered_list_open" else None
    for place, (start, end) in enumerate(pairwise((*starts, len(lines)))):
        item = "\n".join(lines[start:end]).rstrip()
        yield item if first is None else _NUMBER.sub(str(first + place), item, count=1)


def _sentences(block: str) -> Iterator[str]:
    """The sentences of a paragraph; what stands in marks or brackets stays together."""
    begun = ""
    for part in _SENTENCE.split(block):
        begun = f"{begun} {part}" if begun else part
        if _is_whole(begun):
            yield begun
            begun = ""
    if begun:
        yield begun


def _is_whole(text: str) -> bool:
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in _PAIRS) and not any(
        text.count(sign) % 2 for sign in _TWINS
    )
