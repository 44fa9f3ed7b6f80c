"""My course: where a learner is, what comes next, and what the device keeps. Without a script it is a plain map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course import tracks
from build_tools.course.base import Status
from build_tools.course.models.module import Module, Objective
from build_tools.course.places import MY_COURSE
from build_tools.ground.prose import Text
from build_tools.pages.page import STORE, Page
from build_tools.pages.press import Press
from build_tools.pages.steps import Steps, steps

SCRIPTS = (
    *STORE,
    "assets/transfer.js",
    "assets/transfer-code.js",
    "assets/progress.js",
    "assets/my-course.js",
    "assets/my-data.js",
    "assets/my-transfer.js",
)
"""In the order in which they need each other."""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module as the page lists it: of a module that was edited elsewhere, nothing is printed again."""

    id: str
    title: Text
    minutes: int
    draft: bool
    objectives: tuple[Objective, ...]
    steps: Steps


@dataclass(frozen=True, slots=True)
class TrackView:
    """A way through the course. `steps` are the addresses of its sections and quizzes, set apart by spaces.

    `uncounted` is how many of its steps lead elsewhere: the device does not keep whether a learner was there.
    """

    id: str
    title: Text
    steps: str
    uncounted: int


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no module."""
    course = press.course
    if course.modules:
        yield press.page(
            "my_course",
            MY_COURSE,
            press.word("my-course"),
            source="content/course.yaml",
            description=press.word("my-course-intro"),
            crumbs=press.crumbs(),
            scripts=SCRIPTS,
            modules=tuple(_module(press, module) for module in course.modules.values()),
            tracks=tuple(_tracks(press)),
        )


def _module(press: Press, module: Module) -> ModuleView:
    quiz = press.course.quiz_of(module)
    return ModuleView(
        id=module.id,
        title=module.title,
        minutes=module.minutes,
        draft=module.status is Status.DRAFT,
        objectives=module.objectives,
        steps=steps(module, quiz),
    )


def _tracks(press: Press) -> Iterator[TrackView]:
    stops = tracks.stops(press.course)
    for track in press.course.tracks.values():
        walks = tracks.walks(track, stops)
        elsewhere = sum(not walk.stop.module_id for walk in walks)
        yield TrackView(track.id, track.title, " ".join(tracks.parts(press.course, walks)), elsewhere)
