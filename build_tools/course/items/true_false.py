"""Say whether a statement is true or false, and pick the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from build_tools.course.items.base import Choices, Feedback, Item, ItemFlaw
from build_tools.course.items.choice_flaws import alike, one_correct, options_of
from build_tools.course.items.interactions import ChoiceInteraction, Interaction, Option


class TrueFalse(Item):
    """Right when both the verdict and the reason are right: a guess is not knowledge."""

    type: Literal["true_false"]
    answer: bool
    if_true: Feedback
    if_false: Feedback
    reasons: Choices

    def lower(self) -> tuple[Interaction, ...]:
        verdict = ChoiceInteraction(
            "verdict",
            (
                Option("true", None, self.if_true, self.answer, word="true"),
                Option("false", None, self.if_false, not self.answer, word="false"),
            ),
            prompt="verdict",
        )
        return verdict, ChoiceInteraction("reason", options_of(self.reasons), prompt="reason")

    def flaws(self) -> Iterator[ItemFlaw]:
        yield from one_correct(self.reasons, "reasons")
        yield from alike(self.reasons, "reasons")
