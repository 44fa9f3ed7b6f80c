"""Pick the one best choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from build_tools.course.items.base import Choices, Item, ItemFlaw
from build_tools.course.items.choice_flaws import alike, one_correct, options_of
from build_tools.course.items.interactions import ChoiceInteraction, Interaction


class SingleChoice(Item):
    """Exactly one choice is correct."""

    type: Literal["single_choice"]
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices)),)

    def flaws(self) -> Iterator[ItemFlaw]:
        yield from one_correct(self.choices, else_=", or make the item `type: multiple_choice`")
        yield from alike(self.choices)
