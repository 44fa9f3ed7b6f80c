"""content/events/*.yaml: workshops and webinars that people can join."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from build_tools.course.base import LANGUAGE_PATTERN, Entry, FileEntry, Status
from build_tools.course.models.workshop import ClockTime
from build_tools.ground.prose import Markdown, PlainLine, Text


class EventSort(StrEnum):
    """Whether people come to a place, or meet on the web."""

    WORKSHOP = "workshop"
    WEBINAR = "webinar"


class EventDay(Entry):
    """One day of an event, in the time of its zone."""

    noun: ClassVar[str] = "day"

    date: datetime.date
    start: ClockTime
    end: ClockTime


class Event(FileEntry):
    """A workshop or a webinar. Readers see how to join it until its last day is over."""

    title: PlainLine
    summary: Text
    status: Status = Status.PUBLISHED
    sort: EventSort
    days: Annotated[tuple[EventDay, ...], Field(min_length=1)]
    time_zone: Annotated[str, Field(description="The name of the time zone at the place, such as America/Tegucigalpa.")]
    place: Annotated[Text, Field(description="Where people come to, or: On the web. Never where somebody lives.")]
    languages: Annotated[
        tuple[Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)], ...],
        Field(min_length=1, description="The codes of the languages spoken there, such as es."),
    ]
    join: Annotated[
        Markdown | None, Field(description="How to take part. Everybody can read it until the last day is over.")
    ] = None
