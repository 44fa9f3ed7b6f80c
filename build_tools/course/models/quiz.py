"""quizzes/*.yaml: a quiz is a list of items; each item type has a file of its own in `items/`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import FileEntry, Minutes, Ref
from build_tools.course.items.base import Item
from build_tools.course.models.safety import Safety
from build_tools.ground.prose import Markdown, PlainLine


class Mode(StrEnum):
    """How a quiz is done until the learner chooses: feedback after each item, or all of it once they hand in."""

    PRACTICE = "practice"
    CHECK = "check"


class Quiz(FileEntry):
    """A self-check quiz. `pass_score` is a percentage of the points.

    With `draw`, a learner is asked that many of the items; every objective is among them.
    """

    title: PlainLine
    module: Annotated[str, Ref("modules")]
    minutes: Minutes
    pass_score: Annotated[int, Field(ge=1, le=100)] = 80
    mode: Mode = Mode.PRACTICE
    draw: Annotated[int | None, Field(ge=1, description="How many of the items are asked in a round.")] = None
    intro: Markdown | None = None
    safety: Safety = Safety()
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
