"""Put steps in the right order."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry, WhenMissing
from build_tools.course.items.base import Findings, Item
from build_tools.course.items.choice_checks import alike
from build_tools.course.items.interactions import Interaction, OrderInteraction, Step
from build_tools.ground.prose import Markdown, PlainLine

EXAMPLE: JsonDict = {
    "id": "after-the-taste",
    "type": "ordering",
    "objective": "trace",
    "stem": "The well tastes of metal. What comes when?",
    "steps": [
        {"id": "close", "text": "Close the well", "feedback": "It comes first because every glass counts."},
        {"id": "sample", "text": "Take a sample", "feedback": "Nobody can name the metal before it is measured."},
        {"id": "tell", "text": "Tell the village what was found", "feedback": "It rests on what the sample shows."},
    ],
}
SHUFFLES = 64

WhyHere = Annotated[
    Markdown,
    WhenMissing(
        "QUIZ-FEEDBACK",
        "{what} has no feedback.",
        "Say why the step stands where it stands: learners are told once it follows the right one.",
    ),
]


class OrderStep(Entry):
    """One step, and why it stands where it stands."""

    noun: ClassVar[str] = "step"

    text: PlainLine
    feedback: WhyHere


class Ordering(Item):
    """Steps written in the right order and shown in another one. Every step that follows the right one counts."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["ordering"]
    steps: Annotated[tuple[OrderStep, ...], Field(min_length=3, description="In the right order.")]

    def lower(self) -> tuple[Interaction, ...]:
        steps = tuple(Step(step.id, step.text, step.feedback) for step in self.steps)
        return (OrderInteraction("answer", steps, shuffled(self.id, [step.id for step in steps])),)

    def findings(self) -> Findings:
        yield from alike(self.steps, "steps", "Steps")


def shuffled(seed: str, ids: Sequence[str]) -> tuple[str, ...]:
    """The ids of at least three steps, given in the right order, in another order that only they and `seed` decide.

    No step comes directly after the one that it should follow, so that a learner earns no points before moving a step.
    """
    right_pairs = set(pairwise(ids))
    for turn in range(SHUFFLES):
        shuffled_ids = sorted(ids, key=lambda id: _hash(f"{seed}/{turn}/{id}"))
        if right_pairs.isdisjoint(pairwise(shuffled_ids)):
            return tuple(shuffled_ids)
    return tuple(reversed(ids))


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
