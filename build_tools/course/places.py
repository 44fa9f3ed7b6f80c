"""Where each address is shown: a page and an anchor on it. Both are the same in every language."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from build_tools.course.base import Entry, FileEntry
from build_tools.course.course import Course
from build_tools.course.models.module import Module

HOME = "index.html"
CASES = "case-studies/index.html"
GLOSSARY = "glossary.html"
SOURCES = "sources.html"
DOS = "dos.html"
MY_COURSE = "my-course.html"


Published = Callable[[str], str]
"""Where an engine publishes a page or an image, by its uri. Links lead there."""


def as_named(uri: str) -> str:
    """Published at its own uri."""
    return uri


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its uri, and an anchor on it or ""."""

    uri: str
    anchor: str = ""


_Placed = tuple[str, Entry | FileEntry, Place]


def module_uri(module: str) -> str:
    """The overview of a module."""
    return f"modules/{module}/index.html"


def section_uri(module: str, section: str) -> str:
    """One section of a module."""
    return f"modules/{module}/{section}.html"


def quiz_uri(module: str) -> str:
    """The quiz of a module."""
    return f"modules/{module}/quiz.html"


def coverage_uri(module: str) -> str:
    """What covers each objective of a module."""
    return f"modules/{module}/coverage.html"


def case_uri(case: str) -> str:
    """A case study."""
    return f"case-studies/{case}.html"


def track_uri(track: str) -> str:
    """The path of one audience."""
    return f"tracks/{track}.html"


def standing_uri(page: str) -> str:
    """A standing page."""
    return f"{page}.html"


def relative(start: str, place: Place) -> str:
    """The link from the page `start` to a place, without a leading slash so that it works from a folder."""
    anchor = f"#{place.anchor}" if place.anchor else ""
    if place.uri == start and anchor:
        return anchor
    return posixpath.relpath(place.uri, posixpath.dirname(start) or ".") + anchor


def places(course: Course) -> dict[str, Place]:
    """The place of every address that has one, the addresses entries had before included."""
    found = list(_placed(course))
    now = {address: place for address, _, place in found}
    return {former: place for _, entry, place in found for former in entry.former_ids} | now


def _placed(course: Course) -> Iterator[_Placed]:
    for module in course.modules.values():
        yield from _in_module(course, module)
    for case in course.case_studies.values():
        yield f"case_studies/{case.id}", case, Place(case_uri(case.id))
    for track in course.tracks.values():
        yield f"tracks/{track.id}", track, Place(track_uri(track.id))
    for page in course.pages.values():
        yield f"pages/{page.id}", page, Place(standing_uri(page.id))
    for term in course.glossary.values():
        yield f"glossary/{term.id}", term, Place(GLOSSARY, term.id)
    for source in course.sources.values():
        yield f"sources/{source.id}", source, Place(SOURCES, source.id)
    for do in course.dos.values():
        yield f"dos/{do.id}", do, Place(DOS, do.id)


def _in_module(course: Course, module: Module) -> Iterator[_Placed]:
    here = f"modules/{module.id}"
    yield here, module, Place(module_uri(module.id))
    for objective in module.objectives:
        yield f"{here}/objectives/{objective.id}", objective, Place(module_uri(module.id), "objectives")
    for section in module.sections:
        uri, address = section_uri(module.id, section.id), f"{here}/sections/{section.id}"
        yield address, section, Place(uri)
        for activity in section.activities:
            yield f"{address}/activities/{activity.id}", activity, Place(uri, activity.id)
    quiz = course.quiz_of(module)
    if quiz is not None:
        yield f"quizzes/{quiz.id}", quiz, Place(quiz_uri(module.id))
        for item in quiz.items:
            yield f"quizzes/{quiz.id}/items/{item.id}", item, Place(quiz_uri(module.id), item.id)
