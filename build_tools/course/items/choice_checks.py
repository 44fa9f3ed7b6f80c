"""Checks that items have in common: made of choices, or of other parts that are told apart by their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from build_tools.course.items.base import Choice, Findings
from build_tools.course.items.interactions import Option
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text


class Worded(Protocol):
    """A part of an item that learners tell apart from others by its words."""

    @property
    def id(self) -> str:
        """What it is called in the YAML."""

    @property
    def text(self) -> Text:
        """What learners read."""


def options_of(choices: Sequence[Choice]) -> tuple[Option, ...]:
    """An author's choices as the options of a choice interaction."""
    return tuple(Option(each.id, each.text, each.feedback, each.correct) for each in choices)


def one_correct(choices: Sequence[Choice], field: str = "choices", else_: str = "") -> Findings:
    """Exactly one choice is correct. `else_` says what an author who wants more could do."""
    correct = [choice.id for choice in choices if choice.correct]
    if not correct:
        yield Finding(field, "No choice is marked correct.", "Add `correct: true` to one choice.", code="QUIZ-CORRECT")
    if len(correct) > 1:
        names = ", ".join(f'"{name}"' for name in correct)
        yield Finding(
            f"{field}/{correct[1]}/correct",
            f"Choices {names} are all marked correct.",
            f"Keep one{else_}.",
            code="QUIZ-CORRECT",
        )


def some_correct(
    choices: Sequence[Choice],
    field: str = "choices",
    of: str = "",
    right: str = "each that applies",
    wrong: str = "a choice that does not apply",
) -> Findings:
    """At least one choice is correct, and at least one is not. `of` says of what, `right` and `wrong` what to write."""
    correct = sum(choice.correct for choice in choices)
    if correct == 0:
        message = f"No choice{of} is marked correct."
        yield Finding(field, message, f"Add `correct: true` to {right}.", code="QUIZ-CORRECT")
    if correct == len(choices):
        message = f"Every choice{of} is marked correct, so nothing is decided."
        yield Finding(field, message, f"Add {wrong}.", code="QUIZ-CORRECT")


def alike(parts: Sequence[Worded], field: str = "choices", called: str = "Choices") -> Findings:
    """No two parts, such as choices or steps, read the same. `called` is the word for several of them."""
    seen: dict[str, str] = {}
    for part in parts:
        words = " ".join(str(part.text).casefold().split()).rstrip(".")
        if words in seen:
            yield Finding(
                f"{field}/{part.id}/text",
                f'{called} "{seen[words]}" and "{part.id}" read the same.',
                "Rewrite one of them, or take it out.",
                code="QUIZ-ALIKE",
            )
        seen.setdefault(words, part.id)
