"""The quiz of the small course as the model knows it, and what an answer to it earns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.browser.small_quiz import ITEM

Answers = Mapping[str, tuple[str, ...]]
"""Chosen ids by interaction, in the order in which the page shows them."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of one interaction."""

    every: tuple[str, ...]
    right: frozenset[str]
    many: bool = False

    def credit(self, chosen: tuple[str, ...]) -> int:
        """0 to 100. Of many, a wrong choice takes back what a right one earned."""
        good = len(self.right & set(chosen))
        if not self.many:
            return 100 * good
        return max(0, 100 * (good - (len(chosen) - good)) // len(self.right))


QUIZ: Mapping[str, Mapping[str, Choices]] = {
    "first-step": {"answer": Choices(("a", "b"), frozenset({"a"}))},
    "who-knows": {"answer": Choices(("carriers", "miners", "nobody"), frozenset({"carriers", "miners"}), many=True)},
    "uphill": {
        "verdict": Choices(("true", "false"), frozenset({"false"})),
        "reason": Choices(("dust", "luck"), frozenset({"dust"})),
    },
}


def address(item: str) -> str:
    """The full address of an item."""
    return f"{ITEM}/{item}"


def in_order(item: str, chosen: Mapping[str, list[str]]) -> Answers:
    """The answers as the player reads them."""
    return {
        name: tuple(choice for choice in part.every if choice in chosen.get(name, []))
        for name, part in QUIZ[item].items()
    }


def credit(item: str, answers: Answers) -> int:
    """The least that one of its interactions earned."""
    return min(part.credit(answers[name]) for name, part in QUIZ[item].items())
