"""Where the steps of a track lead: what stands there, how long it takes, and what a learner does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.base import Entry, FileEntry
from build_tools.course.course import Course
from build_tools.course.kinds import KINDS, MODULES
from build_tools.course.models.module import Module
from build_tools.course.models.track import Track, TrackStep
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class Stop:
    """A place that a step may lead to. `kind` is the `step` of its kind: module, section, quiz, case, page, do.

    `minutes` is None where an author gives none. `active`: a learner does something there, and does not only read.
    `within` is the address of the module it is part of, and `module` that module's title.
    """

    kind: str
    address: str
    title: Text
    minutes: int | None = None
    active: bool = False
    within: str = ""
    module: Text | None = None

    @property
    def module_id(self) -> str:
        """The id of the module that it is or is part of, or ""."""
        return (self.address if self.kind == "module" else self.within).removeprefix("modules/")


@dataclass(frozen=True, slots=True)
class Walk:
    """A step of a track with the place it leads to. `minutes` are those of the place, or else those of the step."""

    step: TrackStep
    stop: Stop

    @property
    def minutes(self) -> int:
        """0 when nobody wrote them."""
        return self.stop.minutes if self.stop.minutes is not None else self.step.minutes or 0


def walks(track: Track, stops: dict[str, Stop]) -> tuple[Walk, ...]:
    """The steps of a track that lead somewhere, in their order."""
    return tuple(Walk(step, stops[step.to]) for step in track.steps if step.to in stops)


def minutes(steps: tuple[Walk, ...]) -> int:
    """Of all steps together."""
    return sum(walk.minutes for walk in steps)


def parts(course: Course, steps: tuple[Walk, ...]) -> Iterator[str]:
    """The addresses of the sections and quizzes that steps of a track in `course` lead to, in their order.

    A module is its sections, then its quiz. Of other places no device keeps that somebody was there: they give nothing.
    """
    for walk in steps:
        if walk.stop.kind == "module":
            module = course.modules[walk.stop.module_id]
            yield from (stop.address for _, stop in _in_module(course, module) if stop.within)
        elif walk.stop.within:
            yield walk.stop.address


def stops(course: Course) -> dict[str, Stop]:
    """Every place a step may lead to by its address, and by the addresses it had before."""
    found = list(_stops(course))
    former = {name: stop for entry, stop in found for name in entry.former_ids}
    return former | {stop.address: stop for _, stop in found}


def _stops(course: Course) -> Iterator[tuple[Entry | FileEntry, Stop]]:
    for module in course.modules.values():
        yield from _in_module(course, module)
    for kind in KINDS.values():
        if kind is not MODULES and kind.shown and kind.shown.step:
            for id, entry in course.of(kind).items():
                minutes = getattr(entry, "minutes", None)
                yield entry, Stop(kind.shown.step, kind.address(id), entry.title, minutes)


def _in_module(course: Course, module: Module) -> Iterator[tuple[Entry | FileEntry, Stop]]:
    here, quiz = f"modules/{module.id}", course.quiz_of(module)
    practised = any(section.activities for section in module.sections)
    yield module, Stop("module", here, module.title, module.minutes, bool(quiz) or practised)
    for section in module.sections:
        address = f"{here}/sections/{section.id}"
        yield (
            section,
            Stop("section", address, section.title, section.minutes, bool(section.activities), here, module.title),
        )
    if quiz is not None:
        yield quiz, Stop("quiz", f"quizzes/{quiz.id}", quiz.title, quiz.minutes, True, here, module.title)
