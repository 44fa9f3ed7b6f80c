"""Checks for items that are made of choices, or of other parts that differ by their text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from build_tools.course.items.base import Findings
from build_tools.course.items.interactions import Option
from build_tools.ground.hidden import SOFT_HYPHEN
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Markdown, Prose


class Key(Protocol):
    """What is right: a choice of an item, or of a gap."""

    @property
    def id(self) -> str:
        """Its id in the YAML."""

    @property
    def text(self) -> Prose:
        """What learners pick."""

    @property
    def correct(self) -> bool:
        """Whether it is right."""

    @property
    def feedback(self) -> Markdown | None:
        """What learners are told who pick it."""


class TextPart(Protocol):
    """A part of an item that learners distinguish from the other parts by its text."""

    @property
    def id(self) -> str:
        """Its id in the YAML."""

    @property
    def text(self) -> Prose:
        """The text that learners read."""


def options_of(choices: Sequence[Key]) -> tuple[Option, ...]:
    """An author's choices as the options of a choice interaction."""
    return tuple(Option(choice.id, choice.text, choice.feedback, choice.correct) for choice in choices)


def one_correct(choices: Sequence[Key], field: str = "choices", alternative: str = "") -> Findings:
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
    choices: Sequence[Key],
    field: str = "choices",
    of: str = "",
    right: str = "each that applies",
    wrong: str = "a choice that does not apply",
    meant: str = "",
) -> Findings:
    """Checks that at least one choice is correct and at least one is not.

    `of` comes after "choice" in the messages. The hints say to mark `right` as correct, or to add `wrong`; `meant` is
    the field by which an author says that all are correct.
    """
    correct = sum(choice.correct for choice in choices)
    if correct == 0:
        message = f"No choice{of} is marked correct."
        yield Finding(field, message, f"Add `correct: true` to {right}.", code="QUIZ-CORRECT")
    if correct == len(choices):
        message = f"Every choice{of} is marked correct, so nothing is decided."
        hint = f"Add {wrong}, or write `{meant}: true` if you mean it." if meant else f"Add {wrong}."
        yield Finding(field, message, hint, code="QUIZ-CORRECT")


def all_marked(choices: Sequence[Key]) -> Findings:
    """Checks that all choices are correct in an item whose author says so."""
    for choice in choices:
        if not choice.correct:
            message = f'The item says `all_correct`, and choice "{choice.id}" is not marked correct.'
            hint = "Add `correct: true` to it, or take `all_correct` out."
            yield Finding(f"choices/{choice.id}", message, hint, code="QUIZ-CORRECT")


def several_marked(choices: Sequence[Key]) -> Findings:
    """Checks that several choices are correct in an item whose author says so, and not all of them."""
    correct = sum(choice.correct for choice in choices)
    if correct == len(choices):
        message = "Every choice is marked correct, so nothing is decided."
        yield Finding("choices", message, "Add a choice that is wrong.", code="QUIZ-CORRECT")
    elif correct <= 1:
        number = "one choice is" if correct else "no choice is"
        message = f"The item says `several_correct`, and {number} marked correct."
        hint = "Add `correct: true` to each that is right, or take `several_correct` out."
        yield Finding("several_correct", message, hint, code="QUIZ-CORRECT")


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
