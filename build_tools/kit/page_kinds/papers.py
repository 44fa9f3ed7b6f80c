"""The papers of a workshop, each on a page of its own: forms, lists and cards."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.models.paper import Layout
from build_tools.kit import packing
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

COPIES = 4
"""How many small ones fit on a page."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for each."""
    for printed in packing.papers(maker.workshop, maker.days, maker.course):
        paper = printed.paper
        yield maker.page(
            "paper",
            f"paper-{paper.id}.html",
            maker.title(paper.title),
            styles=("papers",),
            paper=paper,
            copies=COPIES if paper.layout is Layout.COPIES else 1,
        )
