"""content/papers/*.yaml: what a trainer prints for a workshop: forms, lists, cards. Trainers only."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, FileEntry, Model
from build_tools.course.models.course import Label
from build_tools.ground.prose import Markdown, PlainLine, Text


class Use(StrEnum):
    """When a paper is used."""

    BEFORE = "before"
    START = "start"
    SESSION = "session"
    EACH_DAY = "each_day"
    END = "end"
    AFTER = "after"


class Layout(StrEnum):
    """How a paper stands on a page."""

    SHEET = "sheet"
    CARDS = "cards"
    COPIES = "copies"
    WIDE = "wide"
    POSTER = "poster"


class Services(StrEnum):
    """Which words on services stand on a paper: all, or only those that harm nobody who is seen with it."""

    FULL = "full"
    PLAIN = "plain"


class Grid(Model):
    """A table to fill in."""

    columns: Annotated[tuple[Label, ...], Field(min_length=1)]
    rows: Annotated[int, Field(ge=1, le=40, description="How many empty rows it has.")]


class PaperPart(Entry):
    """A part of a paper: words to read, and what to fill in. Of a paper with `layout: cards` each part is one card."""

    title: PlainLine | None = None
    text: Markdown | None = None
    statements: Annotated[
        tuple[Label, ...], Field(description="Each is answered with one of the `choices`, in a row of its own.")
    ] = ()
    choices: Annotated[tuple[Label, ...], Field(description="Boxes to tick.")] = ()
    lines: Annotated[int, Field(ge=0, le=30, description="How many lines to write on.")] = 0
    grid: Grid | None = None
    services: Annotated[
        Services | None,
        Field(
            description="The services of content/referral that somebody checked, with their dates. plain: without what "
            "they are for, so that nobody sees it over a shoulder."
        ),
    ] = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read and nothing to fill in."""
        return not (self.text or self.choices or self.lines or self.grid or self.services)


class Paper(FileEntry):
    """A paper that a workshop or a material names. Its `title` and `parts` are printed; the rest is for the trainer."""

    title: PlainLine
    use: Use
    purpose: Annotated[Text, Field(description="What it is for, for the trainer: one sentence.")]
    before_copying: Annotated[
        Text | None, Field(description="What to fill in, strike out or decide before it is copied.")
    ] = None
    handling: Annotated[
        Markdown | None, Field(description="How to give it out, collect it, keep it and destroy it.")
    ] = None
    layout: Annotated[
        Layout,
        Field(
            description="sheet: a page of its own; cards: each part is cut out; copies: four small ones on a page; "
            "wide: a page on its side, which its grid fills; poster: large letters, for the wall."
        ),
    ] = Layout.SHEET
    quantity: Annotated[int, Field(ge=1, description="How many are printed in all.")] = 1
    per_people: Annotated[
        int | None, Field(ge=1, description="In place of `quantity`: one for every so many people.")
    ] = None
    parts: Annotated[tuple[PaperPart, ...], Field(min_length=1)]
