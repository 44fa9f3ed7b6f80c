"""Everything the course cites, and how much of it was read."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.kinds import SOURCES
from build_tools.pages.page import Page
from build_tools.pages.press import Press
from build_tools.pages.term_views import sort_key


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no source."""
    found = sorted(press.course.sources.values(), key=lambda source: (sort_key(source.publisher), source.year or 0))
    if found:
        yield press.page(
            "sources",
            SOURCES.list_page,
            press.word("sources"),
            source="content/sources.yaml",
            description=press.word("sources-intro"),
            crumbs=press.crumbs(),
            sources=found,
        )
