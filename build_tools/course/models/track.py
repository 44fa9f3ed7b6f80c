"""content/tracks/*.yaml: an ordered path through the course for one audience, and why it is worth their time."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import DrawingName, Entry, FileEntry, Minutes
from build_tools.ground.prose import Markdown, PlainLine, Text

FEWEST_STEPS = 3


class TrackStep(Entry):
    """One place to go to, and why this audience goes there now."""

    to: Annotated[
        str,
        Field(
            description="The address of a module, a section, a quiz, a case study, a DO or a standing page, "
            "for example modules/formalisation/sections/permit-journey.",
        ),
    ]
    minutes: Annotated[
        Minutes | None,
        Field(description="Only for a case study, a DO or a standing page: the others have minutes of their own."),
    ] = None
    why: Annotated[Text, Field(description="One sentence for this audience.")]


class Track(FileEntry):
    """A path for one audience. Its minutes are those of its steps."""

    title: Annotated[PlainLine, Field(description="Who it is for, in a few words.")]
    mark: DrawingName | None = None
    audience: Annotated[Text, Field(description="One line: the people, and what they do.")]
    why: Annotated[Markdown, Field(description="What this person decides at work, and what changes.")]
    steps: Annotated[tuple[TrackStep, ...], Field(min_length=FEWEST_STEPS)]
    not_yet: Annotated[Markdown | None, Field(description="What the course does not cover yet for them.")] = None
