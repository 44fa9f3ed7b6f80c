"""Pick the one best choice."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from build_tools.course.items.base import Choices, ExplainedItem, Findings
from build_tools.course.items.choice_checks import alike, one_correct, options_of, several_marked
from build_tools.course.items.interactions import ChoiceInteraction, Interaction

_MORE = (
    ", or make the item `type: multiple_choice`. Where each of them is right by itself, write `several_correct: true`"
)


class SingleChoice(ExplainedItem):
    """Exactly one choice is correct, unless the author says that any of several is."""

    type: Literal["single_choice"]
    several_correct: Annotated[bool, Field(description="Whether each of several choices is right by itself.")] = False
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices)),)

    def findings(self) -> Findings:
        if self.several_correct:
            yield from several_marked(self.choices)
        else:
            yield from one_correct(self.choices, alternative=_MORE)
        yield from alike(self.choices)
