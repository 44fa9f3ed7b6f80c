"""How the player of quizzes works on pages: three choices of whoever makes the pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Items(StrEnum):
    """How many items of a quiz are shown: all below each other, or one at a time."""

    ALL = "all"
    ONE = "one"


class Credit(StrEnum):
    """Where goes what a learner earns: to the device, to a learning platform (LMS), or nowhere."""

    DEVICE = "device"
    LMS = "lms"
    NONE = "none"


class Keys(StrEnum):
    """Who sees the answer keys: a learner, after some tries, or a trainer, at any time."""

    LEARNER = "learner"
    TRAINER = "trainer"


@dataclass(frozen=True, slots=True)
class Player:
    """The choices, as `quiz/quiz.js` reads them from `data-player`."""

    items: Items = Items.ALL
    credit: Credit = Credit.DEVICE
    keys: Keys = Keys.LEARNER

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts of a page with a quiz, in the order in which they must run."""
        return ("quiz/one-by-one", "quiz/quiz") if self.items is Items.ONE else ("quiz/quiz",)


FOR_LEARNERS = Player()
"""The player of a learner who reads the pages alone."""
