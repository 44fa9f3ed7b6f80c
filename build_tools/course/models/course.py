"""content/course.yaml: what the course is called, for whom it is, and the order of its modules."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import LANGUAGE_PATTERN, Entry, Id, Model, Phone, Ref, Spellings
from build_tools.course.models.chain import FEWEST_PLACES, ChainPlace
from build_tools.course.models.source import WebAddress
from build_tools.ground.prose import Markdown, PlainLine, Text


class Point(Entry):
    """One line of a list."""

    text: Text


class Label(Entry):
    """A word of a fixed list (a mineral, a theme) as readers see it."""

    label: PlainLine


class Contact(Model):
    """How readers reach the people behind this edition. Leave out what you do not have."""

    name: Text | None = None
    email: str | None = None
    url: WebAddress | None = None
    phone: Annotated[Phone | None, Field(description="Digits and spaces; in quotes.")] = None
    messenger: Annotated[
        WebAddress | None, Field(description="The address that opens a chat, such as https://wa.me/ and the number.")
    ] = None

    @property
    def is_given(self) -> bool:
        """Whether there is a way to reach somebody."""
        return any((self.email, self.url, self.phone, self.messenger))


class CourseSettings(Model):
    """The course as a whole."""

    id: Annotated[Id, Field(description="Names the course on the learner's device. Never change it.")]
    title: PlainLine
    subtitle: Text
    summary: Markdown
    source_lang: Annotated[
        str, Field(pattern=LANGUAGE_PATTERN, description="A language tag (BCP 47), for example en.")
    ] = "en"
    source_locale: Annotated[str, Field(description="Dates and numbers of the source language.")] = "en"
    spellings: Spellings = ()
    version: str
    publisher: PlainLine
    contact: Contact = Contact()
    kit_url: Annotated[
        WebAddress | None, Field(description="Where trainers can download the kits of workshops: without tests.")
    ] = None
    audiences: tuple[Point, ...] = ()
    outcomes: tuple[Point, ...] = ()
    chain: Annotated[
        tuple[ChainPlace, ...],
        Field(min_length=FEWEST_PLACES, description="The picture of the first page and the list below it."),
    ] = ()
    modules: tuple[Annotated[str, Ref("modules")], ...]
    case_studies: tuple[Annotated[str, Ref("case_studies")], ...] = ()
    tracks: tuple[Annotated[str, Ref("tracks")], ...] = ()
    minerals: tuple[Label, ...] = ()
    themes: tuple[Label, ...] = ()
