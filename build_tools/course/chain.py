"""Finds where the places of the chain on the first page may lead."""

from __future__ import annotations

from build_tools.course import tracks
from build_tools.course.course import Course
from build_tools.course.tracks import Stop

_KINDS = frozenset({"module", "section", "case"})


def chain_stops(course: Course) -> dict[str, Stop]:
    """Every module, section and case study, by its address and by its former addresses."""
    return {address: stop for address, stop in tracks.stops(course).items() if stop.kind in _KINDS}
