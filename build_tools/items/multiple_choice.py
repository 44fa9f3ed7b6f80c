"""Pick all the choices that apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from build_tools.items.base import Choices, Item, ItemFlaw
from build_tools.items.choice_flaws import alike, options_of
from build_tools.items.interactions import ChoiceInteraction, Interaction


class MultipleChoice(Item):
    """At least one choice is correct, and at least one is not."""

    type: Literal["multiple_choice"]
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices), multiple=True),)

    def flaws(self) -> Iterator[ItemFlaw]:
        correct = sum(choice.correct for choice in self.choices)
        if correct == 0:
            yield ItemFlaw(
                "QUIZ-CORRECT", "No choice is marked correct.", "Add `correct: true` to each that applies.", "choices"
            )
        if correct == len(self.choices):
            yield ItemFlaw(
                "QUIZ-CORRECT",
                "Every choice is marked correct, so nothing is decided.",
                "Add a choice that does not apply.",
                "choices",
            )
        yield from alike(self.choices)
