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
        """The levels that there are."""
        return [self.kind, self.id, [each.id for each in self.levels]]

    def told(self) -> tuple[Markdown, ...]:
        """All that a learner may be told about an answer."""
        return tuple(each.feedback for each in self.levels)
