"""What makes a page on a hard topic safe to read: a note, a way round, and how sensitive it is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Model
from build_tools.ground.prose import Markdown


class Safety(Model):
    """`level` 0 nothing hard, 1 touches a hard topic, 2 is about it, 3 with a facilitator only."""

    level: Annotated[int, Field(ge=0, le=3)] = 0
    note: Annotated[Markdown | None, Field(description="Names the topic plainly, in a calm tone.")] = None
    alternative: Annotated[Markdown | None, Field(description="What to do instead; no marks are lost.")] = None
    grounding: Annotated[Markdown | None, TRAINER] = None
    disclosure: Annotated[Markdown | None, TRAINER] = None
