"""modules/*.yaml: a module has objectives, sections in four phases, and a quiz."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Checked, DrawingName, Entry, FileEntry, Minutes, Ref, Status
from build_tools.course.models.activity import Activity
from build_tools.course.models.course import Point
from build_tools.course.models.mineral import Mineral
from build_tools.course.models.safety import Safety
from build_tools.course.models.session import Session
from build_tools.ground.prose import Markdown, PlainLine, Text


class Level(StrEnum):
    """Bloom's revised taxonomy (Anderson and Krathwohl, 2001), lowest first."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYSE = "analyse"
    EVALUATE = "evaluate"
    CREATE = "create"


class Phase(StrEnum):
    """The 4MAT cycle (McCarthy): a reason, the knowledge, the practice, the transfer."""

    WHY = "why"
    WHAT = "what"
    HOW = "how"
    WHAT_IF = "what_if"


class Objective(Entry):
    """What a learner can do after the module; the text starts with the verb."""

    text: Text
    level: Level


class Section(Entry):
    """One page, 8 to 12 minutes. `minutes` includes the activities."""

    title: PlainLine
    phase: Phase
    minutes: Minutes
    objectives: Annotated[tuple[Annotated[str, Ref("objectives")], ...], Field(min_length=1)]
    body: Markdown
    key_points: tuple[Point, ...] = ()
    activities: tuple[Activity, ...] = ()
    safety: Safety = Safety()
    facilitator_notes: Annotated[Markdown | None, TRAINER] = None


class Module(FileEntry):
    """One topic. `minutes` = sections + quiz, for one person studying alone."""

    title: PlainLine
    summary: Markdown
    status: Status = Status.PUBLISHED
    minutes: Minutes
    mark: DrawingName | None = None
    mineral: Annotated[
        Mineral | None,
        Field(description="The colour of the module. A palette in mkdocs.yml outweighs it: then it has no effect."),
    ] = None
    checked: Annotated[Checked, Field(description="When the content was last checked against its sources.")]
    dos: tuple[Annotated[str, Ref("dos")], ...] = ()
    themes: tuple[Annotated[str, Ref("themes")], ...] = ()
    prerequisites: tuple[Annotated[str, Ref("modules")], ...] = ()
    objectives: Annotated[tuple[Objective, ...], Field(min_length=1)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    quiz: Annotated[str | None, Ref("quizzes")] = None
    case_studies: tuple[Annotated[str, Ref("case_studies")], ...] = ()
    safety: Safety = Safety()
    sessions: Annotated[tuple[Session, ...], TRAINER] = ()
