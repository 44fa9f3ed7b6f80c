"""Everything the course cites, and how much of it was read."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.render.page import Page
from build_tools.render.places import SOURCES
from build_tools.render.press import Press
from build_tools.render.term_views import sort_key


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no source."""
    found = sorted(press.course.sources.values(), key=lambda source: (sort_key(source.publisher), source.year or 0))
    if found:
        yield press.page(
            "sources",
            SOURCES,
            press.word("sources"),
            source="content/sources.yaml",
            description=press.word("sources-intro"),
            crumbs=press.crumbs(),
            sources=found,
        )
