"""A Markdown field as the blocks a translator gets one at a time."""

from __future__ import annotations

import re
from functools import lru_cache

from build_tools.markdown import blocks as top_level
from build_tools.translate.text import clean

# Lines that start with a letter can only be paragraphs: most fields need no parser.
_PLAIN = re.compile(r"(?:[^\W\d_][^\n]*(?:\n|$)|[ \t]*\n)*")
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:")
_INDENTED = re.compile(r" {4}|\t")
_START = r"[\w\"'“‘«(\[*¿¡—–]"
_WRAPPED = re.compile(rf"{_START}[^\n]*(?:\n {{0,3}}{_START}[^\n]*)+")
_SOFT_BREAK = re.compile(r"(?<![\\ ]) ?\n *")


@lru_cache(1 << 16)
def split(text: str) -> tuple[str, ...]:
    """The top-level blocks of a Markdown text; joined by blank lines they are equivalent to it.

    A list, table, quote or fence is one block. Paragraphs lose their line breaks, so that wrapping one anew
    in an editor is no change. Splitting what was joined gives the same blocks.
    """
    settled = clean(text)
    if _PLAIN.fullmatch(settled):
        return tuple(_unwrap(part.rstrip()) for part in _BLANK.split(settled) if part)
    joined: list[str] = []
    for block in top_level.blocks(settled):
        gap = "\n\n" if len(joined) == 1 and _only_defines(joined[0]) else _gap(block) if joined else ""
        if gap:
            joined[-1] += gap + block
        else:
            joined.append(block)
    return tuple(map(_unwrap, joined))


def _gap(block: str) -> str:
    """What ties a block to the one before: a note's text, and code by indent, which one blank line could move."""
    if _INDENTED.match(block):
        return "\n\n\n"
    return "\n\n" if _NOTE.match(block) else ""


def _only_defines(block: str) -> bool:
    """True for link definitions and notes: they need a text to belong to."""
    return block.startswith("[") and {"paragraph_open", "table_open"}.isdisjoint(
        token.type for token in top_level.BLOCKS_ONLY.parse(block) if not token.level
    )


def _unwrap(block: str) -> str:
    if "\n" not in block or not _WRAPPED.fullmatch(block):
        return block
    flat = _SOFT_BREAK.sub(" ", block)
    return flat if _is_paragraph(block) and _is_paragraph(flat) else block


def _is_paragraph(block: str) -> bool:
    if _PLAIN.fullmatch(block):
        return True
    tokens = top_level.BLOCKS_ONLY.parse(block)
    return len(tokens) == 3 and tokens[0].type == "paragraph_open" and tokens[0].map == [0, block.count("\n") + 1]
