"""Choose the words that complete a text."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry, FilledIn
from build_tools.course.items.base import Choices, Findings, Item
from build_tools.course.items.choice_checks import alike, one_correct, options_of
from build_tools.course.items.interactions import Gap, InlineChoiceInteraction, Interaction
from build_tools.course.items.interactions.inline_choice import GAP
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text

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


class ClozeGap(Entry):
    """The choices for one gap: exactly one is correct."""

    choices: Choices


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
        gaps = tuple(Gap(each.id, options_of(each.choices)) for each in self.gaps)
        return (InlineChoiceInteraction("answer", self.text, gaps),)

    def findings(self) -> Findings:
        yield from self._unnamed()
        for gap in self.gaps:
            yield from one_correct(gap.choices, f"gaps/{gap.id}/choices")
            yield from alike(gap.choices, f"gaps/{gap.id}/choices")

    def _unnamed(self) -> Findings:
        """Gaps in the text and not in the list, the other way round, and twice in the text."""
        named = GAP.findall(str(self.text))
        known = [gap.id for gap in self.gaps]
        listed = ", ".join(known)
        for name in dict.fromkeys(named):
            if name not in known:
                message = f"{{{name}}} stands in the text, and `gaps` has no such id."
                hint = f"Add it to `gaps`, or write one of these in braces: {listed}."
                yield Finding("text", message, hint, code=_CODE)
            elif named.count(name) > 1:
                message = f"{{{name}}} stands in the text {named.count(name)} times."
                yield Finding("text", message, "Keep one, or give each place a gap of its own.", code=_CODE)
        if set("{}") & set(GAP.sub("", str(self.text))):
            yield Finding("text", "A brace in the text has no partner.", "Write a gap as {its-id}.", code=_CODE)
        for name in known:
            if name not in named:
                message = f'The gap "{name}" has no place in the text.'
                hint = f"Write {{{name}}} where it belongs, or take it out."
                yield Finding(f"gaps/{name}", message, hint, code=_CODE)
