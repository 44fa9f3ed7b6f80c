"""Splits a Markdown field into blocks, each of which is one entry of a catalogue."""

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
    """The top-level blocks of a Markdown text. Joined by blank lines they mean the same as the text.

    A list, table, quote or fence is one block. Paragraphs lose their line breaks, so that wrapping lines in an
    editor changes no block. Joining the blocks and splitting again gives the same blocks.
    """
    cleaned = clean(text)
    if _PLAIN.fullmatch(cleaned):
        return tuple(_unwrap(paragraph.rstrip()) for paragraph in _BLANK.split(cleaned) if paragraph)
    blocks: list[str] = []
    for block in top_level.blocks(cleaned):
        gap = "\n\n" if len(blocks) == 1 and _only_defines(blocks[0]) else _gap(block) if blocks else ""
        if gap:
            blocks[-1] += gap + block
        else:
            blocks.append(block)
    return tuple(map(_unwrap, blocks))


def _gap(block: str) -> str:
    """The line breaks that join a block to the one before; "" for a block of its own.

    A note (`[^1]: ...`) and indented code belong to the block before. Two blank lines go before code, because a single
    one could move it.
    """
    if _INDENTED.match(block):
        return "\n\n\n"
    return "\n\n" if _NOTE.match(block) else ""


def _only_defines(block: str) -> bool:
    """True for a block of nothing but link definitions and notes, which need a text to belong to."""
    return block.startswith("[") and {"paragraph_open", "table_open"}.isdisjoint(
        token.type for token in top_level.BLOCKS_ONLY.parse(block) if not token.level
    )


def _unwrap(block: str) -> str:
    """A paragraph on one line; any other block as it is."""
    if "\n" not in block or not _WRAPPED.fullmatch(block):
        return block
    flat = _SOFT_BREAK.sub(" ", block)
    return flat if _is_paragraph(block) and _is_paragraph(flat) else block


def _is_paragraph(block: str) -> bool:
    if _PLAIN.fullmatch(block):
        return True
    tokens = top_level.BLOCKS_ONLY.parse(block)
    return len(tokens) == 3 and tokens[0].type == "paragraph_open" and tokens[0].map == [0, block.count("\n") + 1]
