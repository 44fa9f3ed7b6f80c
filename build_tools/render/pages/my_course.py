"""My course: where a learner is, what comes next, and what the device keeps. Without a script it is a plain map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.models.base import Status
from build_tools.models.module import Module, Objective
from build_tools.models.prose import Text
from build_tools.models.track import Track
from build_tools.render.page import Page
from build_tools.render.places import MY_COURSE
from build_tools.render.press import Press
from build_tools.render.steps import Steps, steps

SCRIPTS = (
    "assets/store.js",
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
    """A way through the course: `modules` are the ids of those that are published, set apart by spaces."""

    id: str
    title: Text
    modules: str


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
            tracks=tuple(_track(press, track) for track in course.tracks.values()),
        )


def _module(press: Press, module: Module) -> ModuleView:
    quiz = press.course.quizzes.get(module.quiz or "")
    return ModuleView(
        id=module.id,
        title=module.title,
        minutes=module.minutes,
        draft=module.status is Status.DRAFT,
        objectives=module.objectives,
        steps=steps(module, quiz),
    )


def _track(press: Press, track: Track) -> TrackView:
    ids = dict.fromkeys(_module_at(press, step.to) for step in track.steps)
    return TrackView(track.id, track.title, " ".join(module.id for module in press.modules(ids)))


def _module_at(press: Press, address: str) -> str:
    """The id of the module that a step is in, or "" for a step elsewhere."""
    kind, name = address.split("/")[:2]
    if kind == "quizzes" and name in press.course.quizzes:
        return press.course.quizzes[name].module
    return name if kind == "modules" else ""
