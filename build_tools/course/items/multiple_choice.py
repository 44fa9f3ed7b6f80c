"""Pick all the choices that apply."""

from __future__ import annotations

from typing import Literal

from build_tools.course.items.base import Choices, Findings, Item
from build_tools.course.items.choice_checks import alike, options_of, some_correct
from build_tools.course.items.interactions import ChoiceInteraction, Interaction


class MultipleChoice(Item):
    """At least one choice is correct, and at least one is not."""

    type: Literal["multiple_choice"]
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices), multiple=True),)

    def findings(self) -> Findings:
        yield from some_correct(self.choices)
        yield from alike(self.choices)
