"""Give each row its target (QTI 3: matchInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Target:
    """A target for rows; several rows may have the same one."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Pair:
    """A row and the id of its `target`. `feedback` says why they belong together. `misses` pairs the ids of certain
    wrong targets with feedback; `otherwise` is the feedback for every other wrong target.
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
        pairs = [[pair.id, pair.target] for pair in self.pairs]
        return [self.kind, self.id, pairs, [target.id for target in self.targets]]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return tuple(
            text
            for pair in self.pairs
            for text in (pair.feedback, pair.otherwise, *(feedback for _, feedback in pair.misses))
        )
