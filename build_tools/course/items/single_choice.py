"""Pick the one best choice."""

from __future__ import annotations

from typing import Literal

from build_tools.course.items.base import Choices, Findings, Item
from build_tools.course.items.choice_checks import alike, one_correct, options_of
from build_tools.course.items.interactions import ChoiceInteraction, Interaction


class SingleChoice(Item):
    """Exactly one choice is correct."""

    type: Literal["single_choice"]
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices)),)

    def findings(self) -> Findings:
        yield from one_correct(self.choices, alternative=", or make the item `type: multiple_choice`")
        yield from alike(self.choices)
