"""Checks that items made of choices have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_tools.items.base import Choice, ItemFlaw
from build_tools.items.interactions import Option


def options_of(choices: Sequence[Choice]) -> tuple[Option, ...]:
    """An author's choices as the options of a choice interaction."""
    return tuple(Option(each.id, each.text, each.feedback, each.correct) for each in choices)


def one_correct(choices: Sequence[Choice], field: str = "choices", else_: str = "") -> Iterator[ItemFlaw]:
    """Exactly one choice is correct. `else_` says what an author who wants more could do."""
    correct = [choice.id for choice in choices if choice.correct]
    if not correct:
        yield ItemFlaw("QUIZ-CORRECT", "No choice is marked correct.", "Add `correct: true` to one choice.", field)
    if len(correct) > 1:
        names = ", ".join(f'"{name}"' for name in correct)
        yield ItemFlaw(
            "QUIZ-CORRECT",
            f"Choices {names} are all marked correct.",
            f"Keep one{else_}.",
            f"{field}/{correct[1]}/correct",
        )


def alike(choices: Sequence[Choice], field: str = "choices") -> Iterator[ItemFlaw]:
    """No two choices read the same."""
    seen: dict[str, str] = {}
    for choice in choices:
        words = " ".join(str(choice.text).casefold().split()).rstrip(".")
        if words in seen:
            yield ItemFlaw(
                "QUIZ-ALIKE",
                f'Choices "{seen[words]}" and "{choice.id}" read the same.',
                "Rewrite one of them, or take it out.",
                f"{field}/{choice.id}/text",
            )
        seen.setdefault(words, choice.id)
