"""Say whether a statement is true or false, and pick the reason."""

from __future__ import annotations

from typing import Literal

from build_tools.course.items.base import ChoiceFeedback, Choices, ExplainedItem, Findings
from build_tools.course.items.choice_checks import alike, one_correct, options_of
from build_tools.course.items.interactions import ChoiceInteraction, Interaction, Option


class TrueFalse(ExplainedItem):
    """Right when both the verdict and the reason are right: a guess is not knowledge."""

    type: Literal["true_false"]
    answer: bool
    if_true: ChoiceFeedback = None
    if_false: ChoiceFeedback = None
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

    def findings(self) -> Findings:
        yield from one_correct(self.reasons, "reasons")
        yield from alike(self.reasons, "reasons")
