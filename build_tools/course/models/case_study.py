"""case_studies/*.yaml: what happened somewhere, what is known, and what is not."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Checked, Entry, FileEntry, Model, Past, Ref, Status
from build_tools.course.models.course import Point
from build_tools.course.models.safety import Safety
from build_tools.ground.prose import Markdown, PlainLine, Text

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2, for example HN.")]


class Sector(StrEnum):
    """Artisanal and small-scale, or large-scale mining."""

    ASM = "asm"
    LSM = "lsm"


class Place(Entry):
    """A place, as the sources name it."""

    name: PlainLine
    country: Country


class Years(Model):
    """From the first to the last year; leave `end` out when it goes on."""

    start: Annotated[int, Field(ge=1900, le=2100), Past()]
    end: Annotated[int | None, Field(ge=1900, le=2100)] = None


class Actor(Entry):
    """An organisation or person, and what they did."""

    name: Text
    role: Text


class Quote(Entry):
    """Words someone really said, with the source they were read in."""

    text: Text
    speaker: Text
    role: Text
    source: Annotated[str, Ref("sources")]


class Discussion(Entry):
    """A question for a group, or for one reader to think about."""

    question: Text
    debrief: Annotated[Markdown | None, TRAINER] = None


class CaseStudy(FileEntry):
    """A case study: challenge, approach, result, lesson."""

    title: PlainLine
    summary: Text
    status: Status = Status.PUBLISHED
    checked: Checked
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    minerals: Annotated[tuple[Annotated[str, Ref("minerals")], ...], Field(min_length=1)]
    sectors: Annotated[tuple[Sector, ...], Field(min_length=1)]
    themes: Annotated[tuple[Annotated[str, Ref("themes")], ...], Field(min_length=1)]
    years: Years
    dos: tuple[Annotated[str, Ref("dos")], ...] = ()
    modules: tuple[Annotated[str, Ref("modules")], ...] = ()
    actors: Annotated[tuple[Actor, ...], Field(min_length=1)]
    challenge: Markdown
    approach: Markdown
    result: Markdown
    lesson: Markdown
    unknown: Annotated[Markdown, Field(description="What the sources do not say.")]
    quotes: tuple[Quote, ...] = ()
    discussion: tuple[Discussion, ...] = ()
    transfer: Annotated[Markdown, Field(description="What could be used elsewhere, and under which conditions.")]
    takeaways: tuple[Point, ...] = ()
    sources: Annotated[tuple[Annotated[str, Ref("sources")], ...], Field(min_length=1)]
    safety: Safety = Safety()
    debrief: Annotated[Markdown | None, TRAINER] = None
