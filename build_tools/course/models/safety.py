"""What makes a page on a hard topic safe to read: a note, a way round, and how sensitive it is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Model
from build_tools.ground.prose import Markdown

ABOUT = 2
"""From this level on, a part is about a hard topic."""


class Safety(Model):
    """`level` 0 nothing hard, 1 touches a hard topic, 2 is about it, 3 with a facilitator only.

    It says what is true of the part that has it: a section, a quiz, a case study. Of a module it is said when all of
    the module touches the topic.
    """

    level: Annotated[int, Field(ge=0, le=3)] = 0
    note: Annotated[Markdown | None, Field(description="Names the topic plainly, in a calm tone.")] = None
    alternative: Annotated[Markdown | None, Field(description="What to do instead; no marks are lost.")] = None
    grounding: Annotated[Markdown | None, TRAINER] = None
    disclosure: Annotated[Markdown | None, TRAINER] = None

    def inside(self, around: Safety) -> Safety:
        """The safety of a part of what has the safety `around`.

        A module that is about a hard topic is so on each of its pages, and a page without a note has the module's; one
        that touches it leaves each page to say so.
        """
        if around.level < ABOUT or self.level >= around.level:
            return self
        own = {"note": self.note or around.note, "alternative": self.alternative or around.alternative}
        return self.model_copy(update={"level": around.level, **own})

    @property
    def read(self) -> tuple[Markdown, ...]:
        """What readers read of it, in its order."""
        return tuple(text for text in (self.note, self.alternative) if text)


HARMLESS = Safety()
