"""content/pages/*.md and content/interface.yaml: standing pages, and the words of the interface."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, FileEntry, FilledIn, Spellings
from build_tools.ground.prose import Markdown, PlainLine, Text

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
"""A placeholder in an interface word."""
TRAINERS = "trainers"
"""The id of the standing page that shows where the kits of workshops are."""


class StandingPage(FileEntry):
    """A page such as privacy. Written as Markdown; `##` headings carry an id: `## Title {#id}`."""

    title: PlainLine
    summary: Text
    body: Markdown
    practice: Annotated[bool, Field(description="An invented case for exercises: its figures need no source.")] = False


class Word(Entry):
    """A word or sentence of the interface. `{name}` is filled in; `one` is used when {count} is one."""

    text: Annotated[Text, FilledIn()]
    one: Annotated[Text | None, FilledIn(), Field(description="The form for exactly one.")] = None


class LanguageSettings(FileEntry):
    """locales/<language>/_language.yaml: a language exists when this file does."""

    name: Annotated[str, Field(description="The language's own name for itself.")]
    locale: Annotated[str, Field(description="Numbers and dates, for example es-419.")]
    checked: Annotated[bool, Field(description="A second pass was made by the authors, not by a named reviewer.")]
    reviewed_by: Annotated[str | None, Field(description="The named person who reviewed it.")] = None
    spellings: Spellings = ()
