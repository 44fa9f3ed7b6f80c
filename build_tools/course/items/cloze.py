"""Choose the words that complete a text."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry, FilledIn
from build_tools.course.items.base import Feedback, Findings, Item
from build_tools.course.items.choice_checks import alike, one_correct, options_of
from build_tools.course.items.interactions import Gap, InlineChoiceInteraction, Interaction
from build_tools.course.items.interactions.inline_choice import GAP
from build_tools.ground.problems import Finding
from build_tools.ground.prose import PlainLine, Text

_CODE = "QUIZ-GAP"


EXAMPLE: JsonDict = {
    "id": "water-way",
    "type": "cloze",
    "objective": "trace",
    "stem": "Complete the sentence about the way of the water.",
    "text": "Water flows {way}.",
    "gaps": [
        {
            "id": "way",
            "choices": [
                {"id": "down", "text": "downhill", "correct": True, "feedback": "It follows the slope of the land."},
                {"id": "up", "text": "uphill", "feedback": "It would need a pump for that."},
            ],
        }
    ],
}


class GapChoice(Entry):
    """Words for a gap, and what a learner is told who picks them."""

    noun: ClassVar[str] = "choice"

    text: PlainLine
    correct: bool = False
    feedback: Feedback


class ClozeGap(Entry):
    """The choices for one gap: exactly one is correct."""

    choices: Annotated[tuple[GapChoice, ...], Field(min_length=2)]


class Cloze(Item):
    """A text with gaps, written `{id}` in it; each gap is a list of choices."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["cloze"]
    text: Annotated[
        Text,
        FilledIn(),
        Field(
            description="The text; {id} stands for the gap with that id.",
            examples=["The {who} decides within {days}."],
        ),
    ]
    gaps: Annotated[tuple[ClozeGap, ...], Field(min_length=1)]

    def lower(self) -> tuple[Interaction, ...]:
        gaps = tuple(Gap(gap.id, options_of(gap.choices)) for gap in self.gaps)
        return (InlineChoiceInteraction("answer", self.text, gaps),)

    def findings(self) -> Findings:
        yield from self._mismatched()
        for gap in self.gaps:
            yield from one_correct(gap.choices, f"gaps/{gap.id}/choices")
            yield from alike(gap.choices, f"gaps/{gap.id}/choices")

    def _mismatched(self) -> Findings:
        """Gaps that only the text has or only the list has, gaps that stand twice in the text, and stray braces."""
        text_ids = GAP.findall(str(self.text))
        list_ids = [gap.id for gap in self.gaps]
        for id in dict.fromkeys(text_ids):
            if id not in list_ids:
                message = f"{{{id}}} stands in the text, and `gaps` has no such id."
                hint = f"Add it to `gaps`, or write one of these in braces: {', '.join(list_ids)}."
                yield Finding("text", message, hint, code=_CODE)
            elif text_ids.count(id) > 1:
                message = f"{{{id}}} stands in the text {text_ids.count(id)} times."
                yield Finding("text", message, "Keep one, or give each place a gap of its own.", code=_CODE)
        if set("{}") & set(GAP.sub("", str(self.text))):
            yield Finding("text", "A brace in the text has no partner.", "Write a gap as {its-id}.", code=_CODE)
        for id in list_ids:
            if id not in text_ids:
                message = f'The gap "{id}" has no place in the text.'
                hint = f"Write {{{id}}} where it belongs, or take it out."
                yield Finding(f"gaps/{id}", message, hint, code=_CODE)
