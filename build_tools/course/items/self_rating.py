"""Say how far one is, and read what to do next."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry, WhenMissing
from build_tools.course.items.base import Findings, Item
from build_tools.course.items.choice_checks import alike
from build_tools.course.items.interactions import Interaction, Level, ScaleInteraction
from build_tools.ground.prose import Markdown, PlainLine

NextStep = Annotated[
    Markdown,
    WhenMissing(
        "QUIZ-FEEDBACK",
        "{what} has no feedback.",
        "Say what to do next from this level: learners are told when they choose it.",
    ),
]


class RatingLevel(Entry):
    """How far one can be, and what to do next from there."""

    noun: ClassVar[str] = "level"

    text: PlainLine
    feedback: NextStep


EXAMPLE: JsonDict = {
    "id": "how-far",
    "type": "self_rating",
    "objective": "trace",
    "stem": "How well can you trace where the water of a site goes?",
    "levels": [
        {"id": "new", "text": "It is new to me", "feedback": "Read the section on wells again."},
        {"id": "alone", "text": "I can do it alone", "feedback": "Show somebody else how you do it."},
    ],
}


class SelfRating(Item):
    """Never scored: no level is right or wrong."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["self_rating"]
    levels: Annotated[tuple[RatingLevel, ...], Field(min_length=2, description="The lowest one first.")]

    def lower(self) -> tuple[Interaction, ...]:
        levels = tuple(Level(level.id, level.text, level.feedback) for level in self.levels)
        return (ScaleInteraction("level", levels),)

    def findings(self) -> Findings:
        yield from alike(self.levels, "levels", "Levels")
