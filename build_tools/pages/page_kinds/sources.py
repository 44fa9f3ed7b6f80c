"""Everything the course cites, and how much of it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from build_tools.course.kinds import SOURCES
from build_tools.course.models.source import Source
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer
from build_tools.pages.term_views import first_letter, letter_anchor, sort_key

Group = tuple[str, str, tuple[Source, ...]]
"""A letter, the anchor where its sources begin, and these."""


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no source."""
    groups = tuple(_by_letter(renderer.course.sources.values()))
    if groups:
        yield renderer.page(
            "sources",
            SOURCES.list_page,
            renderer.title_word("sources"),
            source="content/sources.yaml",
            description=renderer.word("sources-intro"),
            crumbs=renderer.crumbs(),
            groups=groups,
            letters=[(letter, anchor) for letter, anchor, _ in groups],
        )


def _by_letter(sources: Iterable[Source]) -> Iterator[Group]:
    """By who published them."""
    ordered = sorted(sources, key=lambda source: (sort_key(source.publisher), source.year or 0))
    for letter, group in groupby(ordered, key=lambda source: first_letter(source.publisher)):
        yield letter, letter_anchor(letter), tuple(group)
