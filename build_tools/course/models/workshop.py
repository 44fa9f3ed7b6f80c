"""content/workshops/*.yaml and content/tests/*.yaml: what a trainer runs. Trainers only."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, FileEntry, Minutes, Ref
from build_tools.course.items.base import Item
from build_tools.course.models.session import Material
from build_tools.ground.prose import Markdown, PlainLine, Text

ClockTime = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description='In quotes: "08:30".')]


class BlockKind(StrEnum):
    """What a block of the day is for."""

    SESSION = "session"
    BREAK = "break"
    OPENING = "opening"
    CLOSING = "closing"
    TEST = "test"
    FREE = "free"


class AgendaBlock(Entry):
    """Part of a day. `at` pins it to a time; without it the block follows the one before.

    The day makes it shorter or longer within `shortest` and `longest`, which are `minutes` where they are not given.
    """

    kind: BlockKind
    title: Text | None = None
    minutes: Minutes
    shortest: Annotated[Minutes | None, Field(description="The fewest minutes it may take.")] = None
    longest: Annotated[Minutes | None, Field(description="The most minutes it may take.")] = None
    at: ClockTime | None = None
    cut: Annotated[
        int | None, Field(ge=1, description="Its place in the order in which blocks are dropped: 1 first.")
    ] = None
    module: Annotated[str | None, Ref("modules")] = None
    session: Annotated[str | None, Ref("sessions")] = None
    case_study: Annotated[
        str | None, Ref("case_studies"), Field(description="The case study that people work on, in place of a session.")
    ] = None
    test: Annotated[str | None, Ref("tests")] = None
    notes: Markdown | None = None


class Day(Entry):
    """One day of a workshop."""

    title: Text
    start: ClockTime
    end: ClockTime
    blocks: Annotated[tuple[AgendaBlock, ...], Field(min_length=1)]


class Workshop(FileEntry):
    """A workshop of one or more days. Its kit holds what a trainer needs to run it."""

    title: PlainLine
    summary: Markdown
    people: Annotated[int, Field(ge=1, le=500, description="For how many people its lists are counted.")] = 20
    objectives: Annotated[
        tuple[Annotated[str, Ref("objectives")], ...],
        Field(description="What it puts first, of the modules whose sessions it runs."),
    ] = ()
    before: Annotated[str | None, Ref("tests"), Field(description="The test at its beginning.")] = None
    after: Annotated[str | None, Ref("tests"), Field(description="The test at its end, another form.")] = None
    papers: tuple[Annotated[str, Ref("papers")], ...] = ()
    materials: Annotated[tuple[Material, ...], Field(description="What to bring besides what the sessions need.")] = ()
    case_studies: tuple[Annotated[str, Ref("case_studies")], ...] = ()
    days: Annotated[tuple[Day, ...], Field(min_length=1)]

    @property
    def blocks(self) -> tuple[AgendaBlock, ...]:
        """The blocks of all days, in their order."""
        return tuple(block for day in self.days for block in day.blocks)

    @property
    def modules(self) -> tuple[str, ...]:
        """The ids of the modules that its blocks name, in their order."""
        return tuple(dict.fromkeys(block.module for block in self.blocks if block.module))

    @property
    def cases(self) -> tuple[str, ...]:
        """The ids of its case studies: those that it names, and those that a block works on."""
        return tuple(dict.fromkeys((*self.case_studies, *self.worked_on)))

    @property
    def worked_on(self) -> tuple[str, ...]:
        """The ids of the case studies that a block works on."""
        return tuple(dict.fromkeys(block.case_study for block in self.blocks if block.case_study))

    @property
    def tests(self) -> tuple[str, ...]:
        """The ids of its tests: those before and after, then others that a block gives."""
        named = (self.before, self.after, *(block.test for block in self.blocks))
        return tuple(dict.fromkeys(name for name in named if name))


class Test(FileEntry):
    """A short test before and after a workshop, on paper. `form` A and B ask the same in other words."""

    title: PlainLine
    minutes: Minutes = 20
    intro: Markdown | None = None
    form: Annotated[str, Field(pattern=r"^[A-Z]$", description="One capital letter.")] = "A"
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
