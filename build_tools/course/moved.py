"""Where old places lead: pages to the page that they are now, anchors to a place on a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from build_tools.course.course import Course
from build_tools.course.places import COVERAGE, Place, placed

Anchors = Mapping[str, Mapping[str, tuple[str, ...]]]
"""By the uri of a page and an anchor on it, the anchors that the same place had before."""


def moved_pages(course: Course) -> dict[str, str]:
    """The uri of the present page by each uri that it had before, but those at which there is a page now.

    When two entries were at the same uri, it leads to the first of them: an entry comes before those that it holds.
    """
    all_placed = placed(course)
    present = {each.place.uri for each in all_placed}
    moves: dict[str, str] = {}
    for each in all_placed:
        for before in each.before:
            if before.uri not in present:
                moves.setdefault(before.uri, each.place.uri)
    return moves | dict(_coverage(course))


def _coverage(course: Course) -> Iterator[tuple[str, str]]:
    """The page that shows what covers the objectives of a module moves with the module."""
    for module in course.modules.values():
        for address in module.former_ids:
            former = address.rpartition("/")[2]
            if former not in course.modules:
                yield COVERAGE.format(module=former), COVERAGE.format(module=module.id)


def former_anchors(course: Course) -> Anchors:
    """The former anchors on each page, as far as a link to one still leads to this page."""
    all_placed, moves = placed(course), moved_pages(course)
    taken = {each.place for each in all_placed}
    by_uri: dict[str, dict[str, tuple[str, ...]]] = {}
    for each in all_placed:
        for before in each.before:
            here = Place(moves.get(before.uri, before.uri), before.anchor)
            if each.place.anchor and here.anchor and here.uri == each.place.uri and here not in taken:
                taken.add(here)
                anchors = by_uri.setdefault(here.uri, {})
                anchors[each.place.anchor] = (*anchors.get(each.place.anchor, ()), here.anchor)
    return by_uri
