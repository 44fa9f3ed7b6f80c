"""Pick all the choices that apply."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from build_tools.course.items.base import Choices, ExplainedItem, Findings
from build_tools.course.items.choice_checks import alike, all_marked, options_of, some_correct
from build_tools.course.items.interactions import ChoiceInteraction, Interaction


class MultipleChoice(ExplainedItem):
    """At least one choice is correct, and at least one is not, unless the author says that all are."""

    type: Literal["multiple_choice"]
    all_correct: Annotated[bool, Field(description="Whether every choice is meant to be correct.")] = False
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices), multiple=True),)

    def findings(self) -> Findings:
        if self.all_correct:
            yield from all_marked(self.choices)
        else:
            yield from some_correct(self.choices, meant="all_correct")
        yield from alike(self.choices)
