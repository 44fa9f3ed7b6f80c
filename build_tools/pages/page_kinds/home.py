"""The first page: what the course is, for whom, how long it takes, and where to start."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import tracks
from build_tools.course.models.track import Track
from build_tools.course.places import HOME
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page."""
    course = renderer.course
    yield renderer.page(
        "home",
        HOME,
        course.settings.title,
        source="content/course.yaml",
        description=course.settings.summary,
        settings=course.settings,
        modules=tuple(course.modules.values()),
        tracks=tuple(_tracks(renderer)),
        cases=tuple(course.case_studies.values()),
        minutes=sum(module.minutes for module in course.modules.values()),
        dos_taught=_taught_dos(renderer),
    )


def _tracks(renderer: Renderer) -> Iterator[tuple[Track, int, int]]:
    """Each track with its minutes and the number of its steps."""
    stops = tracks.stops(renderer.course)
    for track in renderer.course.tracks.values():
        walks = tracks.walks(track, stops)
        yield track, tracks.minutes(walks), len(walks)


def _taught_dos(renderer: Renderer) -> int:
    """How many of the ten DOs a module or a case study teaches."""
    modules = {do for module in renderer.course.modules.values() for do in module.dos}
    cases = {do for case in renderer.course.case_studies.values() for do in case.dos}
    return len((modules | cases) & set(renderer.course.dos))
