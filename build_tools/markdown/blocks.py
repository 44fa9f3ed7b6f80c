"""Cuts a Markdown field into its top-level blocks, which are translated one at a time."""

from __future__ import annotations

from itertools import pairwise

from build_tools.ground.memory import remembered
from build_tools.markdown.marks import clean
from build_tools.markdown.parser import parser_with
from build_tools.markdown.renderer import FIELD_RULES

BLOCKS_ONLY = parser_with(FIELD_RULES, headings=True)
BLOCKS_ONLY.core.ruler.enableOnly(["normalize", "block"])


@remembered(1 << 16)
def blocks(text: str) -> tuple[str, ...]:
    """The source of each top-level block, in order. Joined by blank lines, the blocks render as `text` does.

    Lines that are in no block of their own (link definitions, blank lines) stay with the block before them.
    """
    lines = clean(text).replace("\r\n", "\n").split("\n")
    starts = [token.map[0] for token in BLOCKS_ONLY.parse("\n".join(lines)) if token.level == 0 and token.map]
    edges = [0, *sorted({start for start in starts if start}), len(lines)]
    parts = ("\n".join(lines[start:end]).strip("\n").rstrip() for start, end in pairwise(edges))
    return tuple(part for part in parts if part)
