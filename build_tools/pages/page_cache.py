"""The bodies of pages that were rendered before, kept as long as nothing that they show has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from build_tools.course.course import Course
from build_tools.course.moved import Anchors
from build_tools.course.places import Place
from build_tools.pages.finish import FinishedBody
from build_tools.pages.links import Links
from build_tools.pages.player import Player
from build_tools.pages.term_views import TermView


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every page can see, besides the data that its page kind passes to it.

    `course` has no modules, quizzes and tracks: a page sees only those that are passed to it, so that an edited module
    does not change the pages of the others. `terms` hold the other languages.
    """

    course: Course
    places: Mapping[str, Place]
    templates: Mapping[str, str]
    locales: tuple[str, ...]
    today: date
    links: Links
    player: Player
    terms: Mapping[str, TermView] = field(default_factory=dict)
    former_anchors: Anchors = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageCache:
    """The bodies of one language's pages by uri, each with the inputs it was rendered from."""

    surroundings: Surroundings
    bodies: dict[str, tuple[object, FinishedBody]] = field(default_factory=dict)

    def body(self, uri: str, inputs: Any, render: Callable[[], FinishedBody]) -> FinishedBody:
        """The body that `render` gave for equal `inputs`; when they differ from the last ones, it renders anew."""
        entry = self.bodies.get(uri)
        if entry is None or entry[0] != inputs:
            entry = self.bodies[uri] = inputs, render()
        return entry[1]


_LAST: dict[str, PageCache] = {}


def cache_in(surroundings: Surroundings) -> PageCache:
    """The cache that was last filled in equal surroundings; when they differ, an empty one, which takes its place."""
    last = _LAST.get(surroundings.course.language)
    if last is None or last.surroundings != surroundings:
        last = _LAST[surroundings.course.language] = PageCache(surroundings)
    return last
