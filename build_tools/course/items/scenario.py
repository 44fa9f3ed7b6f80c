"""A decision, its consequence, and the next decision."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry
from build_tools.course.items.base import Choice, Feedback, Findings, Item
from build_tools.course.items.choice_checks import alike, some_correct
from build_tools.course.items.interactions import ChoiceInteraction, Interaction, Option
from build_tools.course.items.scene_ways import wrong_ways
from build_tools.ground.prose import Markdown


class SceneChoice(Choice):
    """A decision, and where it leads. Its feedback is the consequence."""

    noun: ClassVar[str] = "choice"

    feedback: Feedback
    goto: Annotated[
        str | None, Field(description="The id of the scene that comes next. Without it, the path ends here.")
    ] = None


class Scene(Entry):
    """A situation in which something must be decided. Several choices may be good ones, and not all of them."""

    text: Markdown
    choices: Annotated[tuple[SceneChoice, ...], Field(min_length=2)]


EXAMPLE: JsonDict = {
    "id": "bad-taste",
    "type": "scenario",
    "objective": "trace",
    "stem": "The well tastes of metal, and you are in charge.",
    "scenes": [
        {
            "id": "visit",
            "text": "People queue for water. What do you do?",
            "choices": [
                {"id": "wait", "text": "Wait for the laboratory", "feedback": "People drink it for two more weeks."},
                {
                    "id": "close",
                    "text": "Close the well",
                    "correct": True,
                    "goto": "report",
                    "feedback": "Nobody drinks from it any more.",
                },
            ],
        },
        {
            "id": "report",
            "text": "The well is closed. Whom do you tell first?",
            "choices": [
                {
                    "id": "carriers",
                    "text": "The women who carry the water",
                    "correct": True,
                    "feedback": "They fetch it elsewhere today.",
                },
                {"id": "ministry", "text": "The ministry", "feedback": "The ministry answers next month."},
            ],
        },
    ],
}


class Scenario(Item):
    """Scenes one after the other; the first is the start. What counts is the share of right decisions on the way."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["scenario"]
    scenes: Annotated[tuple[Scene, ...], Field(min_length=2, description="The first one is the start.")]

    def lower(self) -> tuple[Interaction, ...]:
        return tuple(ChoiceInteraction(scene.id, _options(scene), scene=scene.text) for scene in self.scenes)

    def findings(self) -> Findings:
        for scene in self.scenes:
            field = f"scenes/{scene.id}/choices"
            of, right, wrong = f' of scene "{scene.id}"', "each good way to decide", "a choice that is not a good way"
            yield from some_correct(scene.choices, field, of, right, wrong)
            yield from alike(scene.choices, field)
        ways = {scene.id: {choice.id: choice.goto for choice in scene.choices} for scene in self.scenes}
        yield from wrong_ways(ways)


def _options(scene: Scene) -> tuple[Option, ...]:
    return tuple(
        Option(choice.id, choice.text, choice.feedback, choice.correct, goto=choice.goto or "")
        for choice in scene.choices
    )
