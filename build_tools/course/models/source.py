"""content/sources.yaml: everything the course cites, and how much of it was read."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Checked, Entry
from build_tools.ground.prose import Text

WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s<>\"]+$", description="Starts with https://")]


class Read(StrEnum):
    """How much of the source the people who cite it have read."""

    FULL = "full"
    EXCERPT = "excerpt"
    NONE = "none"


class Source(Entry):
    """`title` is not translated; `checked` is when the source was last read."""

    title: str
    title_language: Annotated[
        str | None,
        Field(description="When the title is in another language than the source, as our own description is."),
    ] = None
    language: Annotated[str, Field(description="Language of the source, for example es.")]
    publisher: str
    year: Annotated[int | None, Field(ge=1900, le=2100)] = None
    url: WebAddress | None = None
    read: Read
    checked: Checked
    licence: str | None = None
    note: Text | None = None
