"""content/glossary.yaml: the terms, each explained in one paragraph."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, Ref
from build_tools.ground.prose import Markdown, PlainLine, Text


class Term(Entry):
    """A term of the field. `note` is for regional or legal usage in the language it is written in."""

    term: PlainLine
    abbreviation: Annotated[PlainLine | None, Field(description="As used after the first mention.")] = None
    definition: Markdown
    note: Text | None = None
    marked: Annotated[
        bool,
        Field(description="Whether its first use in the text of a page is marked; no: only where an author links it."),
    ] = True
    see: tuple[Annotated[str, Ref("glossary")], ...] = ()
    sources: tuple[Annotated[str, Ref("sources")], ...] = ()
