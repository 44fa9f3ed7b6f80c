"""Checks for items that are made of choices, or of other parts that differ by their text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from build_tools.course.items.base import Choice, Findings
from build_tools.course.items.interactions import Option
from build_tools.ground.hidden import SOFT_HYPHEN
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text


class TextPart(Protocol):
    """A part of an item that learners distinguish from the other parts by its text."""

    @property
    def id(self) -> str:
        """Its id in the YAML."""

    @property
    def text(self) -> Text:
        """The text that learners read."""


def options_of(choices: Sequence[Choice]) -> tuple[Option, ...]:
    """An author's choices as the options of a choice interaction."""
    return tuple(Option(choice.id, choice.text, choice.feedback, choice.correct) for choice in choices)


def one_correct(choices: Sequence[Choice], field: str = "choices", alternative: str = "") -> Findings:
    """Checks that exactly one choice is correct. `alternative` ends the hint for several correct ones."""
    correct = [choice.id for choice in choices if choice.correct]
    if not correct:
        yield Finding(field, "No choice is marked correct.", "Add `correct: true` to one choice.", code="QUIZ-CORRECT")
    if len(correct) > 1:
        names = ", ".join(f'"{name}"' for name in correct)
        yield Finding(
            f"{field}/{correct[1]}/correct",
            f"Choices {names} are all marked correct.",
            f"Keep one{alternative}.",
            code="QUIZ-CORRECT",
        )


def some_correct(
    choices: Sequence[Choice],
    field: str = "choices",
    of: str = "",
    right: str = "each that applies",
    wrong: str = "a choice that does not apply",
) -> Findings:
    """Checks that at least one choice is correct and at least one is not.

    `of` comes after "choice" in the messages. The hints say to mark `right` as correct, or to add `wrong`.
    """
    correct = sum(choice.correct for choice in choices)
    if correct == 0:
        message = f"No choice{of} is marked correct."
        yield Finding(field, message, f"Add `correct: true` to {right}.", code="QUIZ-CORRECT")
    if correct == len(choices):
        message = f"Every choice{of} is marked correct, so nothing is decided."
        yield Finding(field, message, f"Add {wrong}.", code="QUIZ-CORRECT")


def alike(parts: Sequence[TextPart], field: str = "choices", plural: str = "Choices") -> Findings:
    """Checks that no two parts read the same. `plural` is the noun for them: "Choices", "Steps"."""
    ids: dict[str, str] = {}
    for part in parts:
        words = " ".join(str(part.text).casefold().replace(SOFT_HYPHEN, "").split()).rstrip(".")
        if words in ids:
            yield Finding(
                f"{field}/{part.id}/text",
                f'{plural} "{ids[words]}" and "{part.id}" read the same.',
                "Rewrite one of them, or take it out.",
                code="QUIZ-ALIKE",
            )
        ids.setdefault(words, part.id)
