"""Write in one's own words, then compare with a model answer."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import WhenMissing
from build_tools.course.items.base import Findings, Item
from build_tools.course.items.interactions import ExtendedTextInteraction, Interaction
from build_tools.ground.prose import Markdown

EXAMPLE: JsonDict = {
    "id": "own-well",
    "type": "reflection",
    "objective": "trace",
    "stem": "Who would tell you that your own well has changed?",
    "model_answer": "Those who fetch water each day would notice it first. They tell me when I ask them.",
}


class Reflection(Item):
    """Never scored: what a learner writes stays on the device, and the learner compares."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["reflection"]
    model_answer: Annotated[
        Markdown,
        WhenMissing(
            "QUIZ-FEEDBACK",
            '{what} has no "model_answer".',
            "Write one good answer: learners compare theirs with it.",
        ),
        Field(description="One good answer. Learners see it after they wrote theirs."),
    ]

    def lower(self) -> tuple[Interaction, ...]:
        return (ExtendedTextInteraction("answer", self.model_answer),)

    def findings(self) -> Findings:
        yield from ()
