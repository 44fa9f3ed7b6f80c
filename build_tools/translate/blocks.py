"""Splits a Markdown field into blocks, each of which is one entry of a catalogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from build_tools.ground.memory import remembered
from build_tools.markdown import blocks as top_level
from build_tools.translate.text import clean

_LETTER = r"[^\W\d_]"
_WORDS = rf"(?:\*{{0,2}}[\"“«(¿¡]?{_LETTER}|\[{_LETTER}[^\[\]\\\n]*\]\()[^\n]*"
"""A line that can only be one of a paragraph, or of the paragraph in an entry of a list."""
_PARAGRAPH = rf"{_WORDS}(?:\n{_WORDS})*"
_ENTRY = rf"[ ]{_WORDS}(?:\n[ ]{{0,4}}{_WORDS})*"
_ROW = rf"\|(?=[^\n]*{_LETTER})[^\n]*"
# Between blank lines these are one block each, which nearly every field is made of: it needs no parser.
_SIMPLE = re.compile(
    rf"(?P<paragraph>{_PARAGRAPH})"
    rf"|(?P<list>-{_ENTRY}(?:\n-{_ENTRY})*|\d{{1,3}}\.{_ENTRY}(?:\n\d{{1,3}}\.{_ENTRY})*)"
    # The parser ends a table that lacks more than 65,536 cells.
    rf"|(?P<table>{_ROW}\n\|(?:[ ]?:?-+:?[ ]?\|){{1,99}}(?:\n{_ROW}){{0,500}})"
)
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:")
_EMPTY_ENTRY = re.compile(r"(?:^|\n)[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]*\Z")
_MARKER = re.compile(r" {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|\Z)")
_INDENTED = re.compile(r" {4}|\t")
_START = r"[\w\"'“‘«(\[*¿¡—–]"
_WRAPPED = re.compile(rf"{_START}[^\n]*(?:\n {{0,3}}{_START}[^\n]*)+")
_SOFT_BREAK = re.compile(r"(?<![\\ ]) ?\n *")


@remembered(1 << 16)
def split(text: str) -> tuple[str, ...]:
    """The top-level blocks of a Markdown text. Joined by blank lines they mean the same as the text.

    A list, table, quote or fence is one block. Paragraphs lose their line breaks, so that wrapping lines in an
    editor changes no block. Joining the blocks and splitting again gives the same blocks.
    """
    cleaned = clean(text)
    parts = [part.rstrip() for part in _BLANK.split(cleaned) if part]
    return tuple(map(_unwrap, parts if _are_blocks(parts) else _joined(top_level.blocks(cleaned))))


def _are_blocks(parts: Sequence[str]) -> bool:
    """True only when each part, with a blank line between them, is a block of its own. Two lists could be one."""
    kinds = [match.lastgroup if (match := _SIMPLE.fullmatch(part)) else None for part in parts]
    return None not in kinds and ("list", "list") not in pairwise(kinds)


def _joined(parts: Sequence[str]) -> list[str]:
    """The parts, with what needs the part before it joined to that. Link definitions and notes need a text."""
    blocks: list[list[str]] = []
    defines_only = bool(parts) and parts[0].startswith("[")
    for index, part in enumerate(parts):
        gap = "\n\n" if len(blocks) == 1 and defines_only else _gap(part) if blocks else ""
        if not gap and blocks and _EMPTY_ENTRY.search(parts[index - 1]) and _MARKER.match(part):
            gap = "\n\n\n"  # A single blank line would make one list of the two.
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
    simple = _SIMPLE.fullmatch(block)
    if simple:
        return simple.lastgroup == "paragraph"
    tokens = top_level.BLOCKS_ONLY.parse(block)
    return len(tokens) == 3 and tokens[0].type == "paragraph_open" and tokens[0].map == [0, block.count("\n") + 1]
