"""Give each row its partner (QTI 3: matchInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Target:
    """What a row can be given; several rows may share one."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Pair:
    """A row and the id of its `target`. `feedback` says why they belong together, `otherwise` answers any wrong
    target that has no words of its own in `misses` (by id of the target).
    """

    id: str
    text: Text
    target: str
    feedback: Markdown
    otherwise: Markdown
    misses: tuple[tuple[str, Markdown], ...] = ()


@dataclass(frozen=True, slots=True)
class MatchInteraction:
    """One target for each row."""

    id: str
    pairs: tuple[Pair, ...]
    targets: tuple[Target, ...]
    kind: str = "match"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        return [self.kind, self.id, [[each.id, each.target] for each in self.pairs], [each.id for each in self.targets]]

    def told(self) -> tuple[Markdown, ...]:
        """All that a learner may be told about an answer."""
        return tuple(
            each
            for pair in self.pairs
            for each in (pair.feedback, pair.otherwise, *(words for _, words in pair.misses))
        )
