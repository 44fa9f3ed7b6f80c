"""Write a word or a few words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry
from build_tools.course.items.base import Feedback, Findings, Item
from build_tools.course.items.entry_checks import same_words
from build_tools.course.items.interactions import ForeseenAnswer, Interaction, TextEntryInteraction
from build_tools.ground.prose import Text

EXAMPLE: JsonDict = {
    "id": "who-notices",
    "type": "short_text",
    "objective": "trace",
    "stem": "Who notices first that the water of a well tastes of metal?",
    "accepted": [
        {"id": "carriers", "text": "water carriers | carriers", "feedback": "Right. They are at the well every day."}
    ],
    "misses": [{"id": "miners", "text": "miners", "feedback": "Many of them drink from another well."}],
    "otherwise": "Think of the people who are at the well every day.",
}


class Wording(Entry):
    """Words that are foreseen. Accents, capitals, spaces and punctuation make no difference; ñ is not n."""

    text: Annotated[
        Text, Field(description="Ways to write it, set apart by |.", examples=["due diligence | diligence"])
    ]
    feedback: Feedback


class ShortText(Item):
    """Right when the words are one of those in `accepted`; `misses` are near it, and told why they are not."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["short_text"]
    accepted: Annotated[tuple[Wording, ...], Field(min_length=1)]
    misses: tuple[Wording, ...] = ()
    otherwise: Feedback

    def _answers(self) -> tuple[ForeseenAnswer, ...]:
        accepted = (ForeseenAnswer(text.id, text.feedback, True, text=text.text) for text in self.accepted)
        misses = (ForeseenAnswer(miss.id, miss.feedback, False, text=miss.text) for miss in self.misses)
        return (*accepted, *misses)

    def lower(self) -> tuple[Interaction, ...]:
        return (TextEntryInteraction("answer", "text", self._answers(), self.otherwise),)

    def findings(self) -> Findings:
        yield from same_words(self._answers())
