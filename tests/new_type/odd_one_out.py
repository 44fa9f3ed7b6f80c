"""A question type that the package does not know: pick the choice that does not belong."""

from __future__ import annotations

from typing import Literal

from build_tools.course.items.base import Choices, Findings, Item
from build_tools.course.items.choice_checks import one_correct, options_of
from build_tools.course.items.interactions import ChoiceInteraction, Interaction
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text

LEAST_CHOICES = 3


class OddOneOut(Item):
    """One choice does not share what the others have in common."""

    type: Literal["odd_one_out"]
    shared: Text
    choices: Choices

    def lower(self) -> tuple[Interaction, ...]:
        return (ChoiceInteraction("answer", options_of(self.choices)),)

    def findings(self) -> Findings:
        yield from one_correct(self.choices)
        if len(self.choices) < LEAST_CHOICES:
            message = f"Of {len(self.choices)} choices, none stands out."
            yield Finding("choices", message, f"Write at least {LEAST_CHOICES}.", code="ODD-FEW")
