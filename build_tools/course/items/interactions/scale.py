"""Say how far one is (QTI 3: a single choiceInteraction without a correct response)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Level:
    """One level, the lowest first; `feedback` says what to do next from there."""

    id: str
    text: Text
    feedback: Markdown


@dataclass(frozen=True, slots=True)
class ScaleInteraction:
    """Pick a level. No level is right or wrong."""

    id: str
    levels: tuple[Level, ...]
    kind: str = "scale"
    scored: bool = False

    def key(self) -> list[Any]:
        """The ids of the levels: no answer is right or wrong."""
        return [self.kind, self.id, [level.id for level in self.levels]]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return tuple(level.feedback for level in self.levels)
