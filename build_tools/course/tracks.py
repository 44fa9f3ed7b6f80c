"""Finds the places to which the steps of tracks lead: title, minutes, and whether a learner is active there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from build_tools.course.base import Entry, FileEntry
from build_tools.course.course import Course
from build_tools.course.kinds import KINDS, MODULES, QUIZZES
from build_tools.course.models.module import Module
from build_tools.course.models.track import Track, TrackStep
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to which a step may lead. `kind` is the `step` of its placement: module, section, quiz, case, page, do.

    `minutes` is None where the author gives none. `active`: a learner does something there besides reading. `within`
    is the address of the module that holds it, or "", and `module` is the title of that module. `mark` and `mineral`
    are those of the module that it is or that holds it.
    """

    kind: str
    address: str
    title: Text
    minutes: int | None = None
    active: bool = False
    within: str = ""
    module: Text | None = None
    mark: str = ""
    mineral: str = ""

    @property
    def module_id(self) -> str:
        """The id of the module that the place is, or that holds it; else ""."""
        return (self.address if self.kind == "module" else self.within).removeprefix("modules/")


@dataclass(frozen=True, slots=True)
class Walk:
    """A step of a track with the place to which it leads."""

    step: TrackStep
    stop: Stop

    @property
    def minutes(self) -> int:
        """The minutes of the place, or else those of the step; 0 when neither has any."""
        return self.stop.minutes if self.stop.minutes is not None else self.step.minutes or 0


def walks(track: Track, stops: dict[str, Stop]) -> tuple[Walk, ...]:
    """The steps of a track that lead to one of `stops`, which are by address; in the order of the track."""
    return tuple(Walk(step, stops[step.to]) for step in track.steps if step.to in stops)


def minutes(steps: tuple[Walk, ...]) -> int:
    """The minutes of all steps together."""
    return sum(step.minutes for step in steps)


def parts(course: Course, steps: tuple[Walk, ...]) -> Iterator[str]:
    """The addresses of the sections and quizzes to which the steps of a track in `course` lead, in their order.

    A module stands for its sections and then its quiz. Other places are left out: devices keep no progress for them.
    """
    for step in steps:
        if step.stop.kind == "module":
            module = course.modules[step.stop.module_id]
            yield from (stop.address for _, stop in _in_module(course, module) if stop.within)
        elif step.stop.within:
            yield step.stop.address


def stops(course: Course) -> dict[str, Stop]:
    """Every place to which a step may lead, by its address and by its former addresses."""
    pairs = list(_stops(course))
    former = {address: stop for entry, stop in pairs for address in entry.former_ids}
    return former | {stop.address: stop for _, stop in pairs}


def _stops(course: Course) -> Iterator[tuple[Entry | FileEntry, Stop]]:
    for module in course.modules.values():
        yield from _in_module(course, module)
    for kind in KINDS.values():
        if kind is not MODULES and kind.placement and kind.placement.step:
            for id, entry in course.of(kind).items():
                minutes = getattr(entry, "minutes", None)
                yield entry, Stop(kind.placement.step, kind.address(id), entry.title, minutes)


def _in_module(course: Course, module: Module) -> Iterator[tuple[Entry | FileEntry, Stop]]:
    module_address, quiz = MODULES.address(module.id), course.quiz_of(module)
    has_activities = any(section.activities for section in module.sections)
    stop = partial(Stop, mark=module.mark or "", mineral=module.mineral or "")
    yield module, stop("module", module_address, module.title, module.minutes, bool(quiz) or has_activities)
    for section in module.sections:
        address, active = MODULES.address(module.id, "sections", section.id), bool(section.activities)
        yield (
            section,
            stop("section", address, section.title, section.minutes, active, module_address, module.title),
        )
    if quiz is not None:
        address = QUIZZES.address(quiz.id)
        yield quiz, stop("quiz", address, quiz.title, quiz.minutes, True, module_address, module.title)
