"""The pages that had another address once, each with the page that it is now."""

from __future__ import annotations

from collections.abc import Sequence

from build_tools.course.course import Course
from build_tools.course.moved import moved_pages
from build_tools.pages.page import Crumb, Forward, Page


def forwards(course: Course, pages: Sequence[Page]) -> tuple[Forward, ...]:
    """What stands at old addresses, in their order. None takes the address of one of the `pages`."""
    by_uri = {page.uri: page for page in pages}
    moves = ((uri, by_uri.get(to)) for uri, to in sorted(moved_pages(course).items()) if uri not in by_uri)
    return tuple(Forward(uri, Crumb(page.title, page.uri, page.marked)) for uri, page in moves if page)
