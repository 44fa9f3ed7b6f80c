"""What was printed before, for as long as nothing that it shows has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from build_tools.course.course import Course
from build_tools.course.places import Place
from build_tools.pages.finish import Finished
from build_tools.pages.links import Links
from build_tools.pages.term_views import TermView


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that a page can see besides what it is given. `course` is without modules, quizzes and tracks: a page sees
    no other module, so that one that was edited does not change the pages of the others. `terms` hold the other
    languages.
    """

    course: Course
    places: Mapping[str, Place]
    templates: Mapping[str, str]
    locales: tuple[str, ...]
    today: date
    links: Links
    terms: Mapping[str, TermView] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Printed:
    """The bodies of one language's pages by uri, each with what it was given."""

    surroundings: Surroundings
    pages: dict[str, tuple[object, Finished]] = field(default_factory=dict)

    def body(self, uri: str, given: Any, make: Callable[[], Finished]) -> Finished:
        """What `make` returned for the same `given`, or returns now."""
        known = self.pages.get(uri)
        if known is None or known[0] != given:
            known = self.pages[uri] = given, make()
        return known[1]


_LAST: dict[str, Printed] = {}


def printed_in(surroundings: Surroundings) -> Printed:
    """The pages last printed in these surroundings; in others, none."""
    last = _LAST.get(surroundings.course.language)
    if last is None or last.surroundings != surroundings:
        last = _LAST[surroundings.course.language] = Printed(surroundings)
    return last
