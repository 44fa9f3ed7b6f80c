"""Worksheets to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

EMPTY_ROWS = 8
"""How many rows to write in follow those that a tool begins with."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for each tool of the modules."""
    for tool in maker.tools:
        yield maker.page(
            "tool",
            f"tool-{tool.id}.html",
            maker.title(tool.title),
            kicker=maker.word("kit-tool"),
            styles=("papers",),
            tool=tool,
            empty_rows=EMPTY_ROWS,
        )
