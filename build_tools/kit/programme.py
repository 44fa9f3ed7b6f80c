"""The days of a workshop with clock times; in each block that runs a session, the times of its steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.agenda.day import Plan, Slot
from build_tools.agenda.of_workshop import clock_of, day_of
from build_tools.agenda.retime import retimed
from build_tools.agenda.steps import step_lengths
from build_tools.course.course import Course
from build_tools.course.models.activity import Activity
from build_tools.course.models.module import Module
from build_tools.course.models.session import Session, Step
from build_tools.course.models.workshop import AgendaBlock, Day, Workshop
from build_tools.course.running import session_of
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class TimedStep:
    """A step with the time at which it begins, its minutes, and the activity it runs, if there is one. Where time is
    short, it may be left out.
    """

    step: Step
    start: str
    minutes: int
    activity: Activity | None
    is_left_out: bool = False


@dataclass(frozen=True, slots=True)
class TimedBlock:
    """A block with its times, as `08:30`, and the session it runs; its steps fill its minutes."""

    block: AgendaBlock
    start: str
    end: str
    minutes: int
    module: Module | None = None
    session: Session | None = None
    steps: tuple[TimedStep, ...] = ()

    @property
    def title(self) -> Text | None:
        """What the programme calls it: its own title, or that of its session. None: by its kind."""
        return self.block.title or (self.session.title if self.session else None)


@dataclass(frozen=True, slots=True)
class TimedDay:
    """A day with its blocks. `number` counts from 1."""

    day: Day
    number: int
    plan: Plan
    blocks: tuple[TimedBlock, ...]

    @property
    def sessions(self) -> tuple[TimedBlock, ...]:
        """The blocks that run a session."""
        return tuple(timed for timed in self.blocks if timed.session)


def programme(workshop: Workshop, course: Course) -> tuple[TimedDay, ...]:
    """The days of the workshop. `course` has the modules whose sessions it runs."""
    return tuple(_day(day, number, course) for number, day in enumerate(workshop.days, start=1))


def _day(day: Day, number: int, course: Course) -> TimedDay:
    plan = retimed(day_of(day))
    blocks = zip(day.blocks, plan.placed, strict=True)
    timed = tuple(_block(block, placed.start, placed.end, course) for block, placed in blocks)
    return TimedDay(day, number, plan, timed)


def _block(block: AgendaBlock, start: int, end: int, course: Course) -> TimedBlock:
    session, module = session_of(course, block), course.modules.get(block.module or "")
    steps = tuple(_steps(session, module, start, end - start)) if session and module else ()
    return TimedBlock(block, clock_of(start), clock_of(end), end - start, module if session else None, session, steps)


def _steps(session: Session, module: Module, start: int, minutes: int) -> Iterator[TimedStep]:
    activities = {activity.id: activity for section in module.sections for activity in section.activities}
    lengths = step_lengths([slot_of(step) for step in session.steps], minutes)
    for step, length in zip(session.steps, lengths, strict=True):
        yield TimedStep(step, clock_of(start), length or 0, activities.get(step.activity or ""), length is None)
        start += length or 0


def slot_of(step: Step) -> Slot:
    """A step as a slot of its session."""
    return Slot(step.id, step.minutes, step.shortest or step.minutes, step.minutes, cut=step.cut)
