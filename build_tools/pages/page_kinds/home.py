"""The first page: what the course is, for whom, how long it takes, and where to start."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import tracks
from build_tools.course.chain import chain_stops
from build_tools.course.models.chain import MOST_PLACES, ChainPlace
from build_tools.course.models.do import Do
from build_tools.course.models.track import Track
from build_tools.course.places import HOME
from build_tools.pages.page import Page
from build_tools.pages.pictures import chain_picture, columns_of
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page."""
    course = renderer.course
    chain = tuple(_places(renderer))
    yield renderer.page(
        "home",
        HOME,
        course.settings.title,
        source="content/course.yaml",
        description=course.settings.summary,
        settings=course.settings,
        chain=chain,
        picture=chain_picture([place.scene for place, _ in chain]) if chain else "",
        modules=tuple(course.modules.values()),
        tracks=tuple(_tracks(renderer)),
        cases=tuple(course.case_studies.values()),
        minutes=sum(module.minutes for module in course.modules.values()),
        dos=tuple(_dos(renderer)),
    )


def _places(renderer: Renderer) -> Iterator[tuple[ChainPlace, int]]:
    """Each place that leads somewhere, with the columns of its drawing. In a preview there may be more."""
    known = chain_stops(renderer.course)
    for place in renderer.course.settings.chain[:MOST_PLACES]:
        if place.to in known:
            yield place, columns_of(place.scene)


def _tracks(renderer: Renderer) -> Iterator[tuple[Track, int, int]]:
    """Each track with its minutes and the number of its steps."""
    stops = tracks.stops(renderer.course)
    for track in renderer.course.tracks.values():
        walks = tracks.walks(track, stops)
        yield track, tracks.minutes(walks), len(walks)


def _dos(renderer: Renderer) -> Iterator[tuple[Do, bool]]:
    """Each DO, and whether a module or a case study teaches it."""
    course = renderer.course
    modules = {do for module in course.modules.values() for do in module.dos}
    cases = {do for case in course.case_studies.values() for do in case.dos}
    taught = modules | cases
    return ((do, id in taught) for id, do in course.dos.items())
