"""Give each row what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from build_tools.course.base import Entry, WhenMissing
from build_tools.course.items.base import Findings, Item
from build_tools.course.items.choice_checks import alike
from build_tools.course.items.interactions import Interaction, MatchInteraction, Pair, Target
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Markdown, PlainLine

EXAMPLE: JsonDict = {
    "id": "who-does-it",
    "type": "matching",
    "objective": "trace",
    "stem": "Who does what when the well tastes of metal?",
    "targets": [{"id": "village", "text": "The village"}, {"id": "laboratory", "text": "The laboratory"}],
    "pairs": [
        {
            "id": "close",
            "text": "Closes the well",
            "target": "village",
            "feedback": "The people who drink from it cannot wait for others.",
            "otherwise": "Think of who is there on the same day.",
        },
        {
            "id": "measure",
            "text": "Measures the metal",
            "target": "laboratory",
            "feedback": "Only a measurement says which metal it is.",
            "otherwise": "Who has the means to find out which metal it is?",
            "misses": [{"id": "village", "feedback": "They notice the taste, and not how much metal there is."}],
        },
    ],
}

Why = Annotated[
    Markdown,
    WhenMissing(
        "QUIZ-FEEDBACK",
        "{what} has no feedback.",
        "Say why the two belong together: learners are told when they match them.",
    ),
]
Otherwise = Annotated[
    Markdown,
    WhenMissing(
        "QUIZ-FEEDBACK",
        '{what} has no "otherwise".',
        "Point the way without giving the target away: learners are told it for any wrong target.",
    ),
]

WhyNot = Annotated[
    Markdown,
    WhenMissing("QUIZ-FEEDBACK", "{what} has no feedback.", "Say why this target does not belong to the row."),
]


class MatchTarget(Entry):
    """What a row can be given. Several rows may share one, and some may belong to no row."""

    noun: ClassVar[str] = "target"

    text: PlainLine


class MatchMiss(Entry):
    """What a learner is told about one wrong target; its id is the id of that target."""

    noun: ClassVar[str] = "miss"

    feedback: WhyNot


class MatchPair(Entry):
    """A row and the id of the target that belongs to it."""

    noun: ClassVar[str] = "pair"

    text: PlainLine
    target: Annotated[str, Field(description="The id of one of the targets.")]
    feedback: Why
    otherwise: Otherwise
    misses: Annotated[
        tuple[MatchMiss, ...],
        Field(description="Feedback for certain wrong targets, in place of `otherwise`; `id` is the id of a target."),
    ] = ()


class Matching(Item):
    """Each row has one right target. Every right row counts."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["matching"]
    targets: Annotated[tuple[MatchTarget, ...], Field(min_length=2)]
    pairs: Annotated[tuple[MatchPair, ...], Field(min_length=2)]

    def lower(self) -> tuple[Interaction, ...]:
        targets = tuple(Target(target.id, target.text) for target in self.targets)
        return (MatchInteraction("answer", tuple(map(_pair, self.pairs)), targets),)

    def findings(self) -> Findings:
        targets = [target.id for target in self.targets]
        for pair in self.pairs:
            yield from _wrong_targets(pair, targets)
        yield from alike(self.targets, "targets", "Targets")
        yield from alike(self.pairs, "pairs", "Pairs")


def _pair(pair: MatchPair) -> Pair:
    misses = tuple((miss.id, miss.feedback) for miss in pair.misses)
    return Pair(pair.id, pair.text, pair.target, pair.feedback, pair.otherwise, misses)


def _wrong_targets(pair: MatchPair, targets: Sequence[str]) -> Findings:
    if pair.target not in targets:
        message = f'Pair "{pair.id}" names the target "{pair.target}", which is not among the targets.'
        yield Finding(f"pairs/{pair.id}/target", message, _target_hint(pair.target, targets), code="QUIZ-TARGET")
    for miss in pair.misses:
        field = f"pairs/{pair.id}/misses/{miss.id}"
        if miss.id == pair.target:
            message = f'A miss of pair "{pair.id}" names "{miss.id}", which is the right target.'
            yield Finding(field, message, "Name a wrong target, or take the miss out.", code="QUIZ-TARGET")
        elif miss.id not in targets:
            message = f'A miss of pair "{pair.id}" names "{miss.id}", which is not among the targets.'
            yield Finding(field, message, _target_hint(miss.id, targets), code="QUIZ-TARGET")


def _target_hint(name: str, targets: Sequence[str]) -> str:
    return did_you_mean(name, targets) or f"The targets are: {', '.join(targets)}."
