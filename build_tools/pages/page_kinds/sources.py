"""Everything the course cites, and how much of it was read."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.kinds import SOURCES
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer
from build_tools.pages.term_views import sort_key


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no source."""
    sources = sorted(
        renderer.course.sources.values(), key=lambda source: (sort_key(source.publisher), source.year or 0)
    )
    if sources:
        yield renderer.page(
            "sources",
            SOURCES.list_page,
            renderer.title_word("sources"),
            source="content/sources.yaml",
            description=renderer.word("sources-intro"),
            crumbs=renderer.crumbs(),
            sources=sources,
        )
