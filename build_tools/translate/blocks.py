"""Splits a Markdown field into blocks, each of which is one entry of a catalogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    return tuple(map(_unwrap, _joined(top_level.blocks(cleaned))))


def _joined(parts: Sequence[str]) -> list[str]:
    """The parts, with what needs the part before it joined to that. Link definitions and notes need a text."""
    blocks: list[list[str]] = []
    defines_only = bool(parts) and parts[0].startswith("[")
    for part in parts:
        gap = "\n\n" if len(blocks) == 1 and defines_only else _gap(part) if blocks else ""
        if gap:
            blocks[-1] += (gap, part)
        else:
            blocks.append([part])
        defines_only = defines_only and len(blocks) == 1 and not _has_words(part)
    return list(map("".join, blocks))


def _gap(block: str) -> str:
    """The line breaks that join a block to the one before; "" for a block of its own.

    A note (`[^1]: ...`) and indented code belong to the block before. Two blank lines go before code, because a single
    one could move it.
    """
    if _INDENTED.match(block):
        return "\n\n\n"
    return "\n\n" if _NOTE.match(block) else ""


def _has_words(part: str) -> bool:
    """False for a part of nothing but link definitions and notes."""
    tokens = top_level.BLOCKS_ONLY.parse(part)
    return not {"paragraph_open", "table_open"}.isdisjoint(token.type for token in tokens if not token.level)


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
