"""Put steps in order (QTI 3: orderInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `feedback` says why it has this place in the order."""

    id: str
    text: Text
    feedback: Markdown


@dataclass(frozen=True, slots=True)
class OrderInteraction:
    """`steps` are in the right order. `initial_order` holds their ids in the order that a learner sees first."""

    id: str
    steps: tuple[Step, ...]
    initial_order: tuple[str, ...]
    kind: str = "order"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        return [self.kind, self.id, [step.id for step in self.steps]]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return tuple(step.feedback for step in self.steps)
