"""My course: where a learner is, what comes next, and what the device keeps. Without a script it is a plain map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course import tracks
from build_tools.course.base import Status
from build_tools.course.models.module import Module, Objective
from build_tools.course.places import MY_COURSE
from build_tools.ground.prose import Text
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer
from build_tools.pages.steps import Steps, steps_of

SCRIPTS = ("learner/my-course", "learner/my-transfer")


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module as the page lists it: when other parts of a module are edited, this page is not rendered again."""

    id: str
    title: Text
    minutes: int
    draft: bool
    mark: str
    mineral: str
    objectives: tuple[Objective, ...]
    steps: Steps


@dataclass(frozen=True, slots=True)
class TrackView:
    """A track as the page lists it. `steps` are the addresses of its sections and quizzes.

    `uncounted` is the number of its other steps: the device does not keep whether a learner took them.
    """

    id: str
    title: Text
    steps: tuple[str, ...]
    uncounted: int


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no module."""
    course = renderer.course
    if course.modules:
        yield renderer.page(
            "my_course",
            MY_COURSE,
            renderer.title_word("my-course"),
            source="content/course.yaml",
            description=renderer.word("my-course-intro"),
            crumbs=renderer.crumbs(),
            scripts=SCRIPTS,
            modules=tuple(_module(renderer, module) for module in course.modules.values()),
            tracks=tuple(_tracks(renderer)),
        )


def _module(renderer: Renderer, module: Module) -> ModuleView:
    quiz = renderer.course.quiz_of(module)
    return ModuleView(
        id=module.id,
        title=module.title,
        minutes=module.minutes,
        draft=module.status is Status.DRAFT,
        mark=module.mark or "",
        mineral=module.mineral or "",
        objectives=module.objectives,
        steps=steps_of(module, quiz),
    )


def _tracks(renderer: Renderer) -> Iterator[TrackView]:
    stops = tracks.stops(renderer.course)
    for track in renderer.course.tracks.values():
        walks = tracks.walks(track, stops)
        elsewhere = sum(not walk.stop.module_id for walk in walks)
        yield TrackView(track.id, track.title, tuple(tracks.parts(renderer.course, walks)), elsewhere)
