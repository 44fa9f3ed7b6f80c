"""Put steps in order (QTI 3: orderInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `feedback` says why it stands where it stands."""

    id: str
    text: Text
    feedback: Markdown


@dataclass(frozen=True, slots=True)
class OrderInteraction:
    """`steps` are in the right order; `shown` are their ids as a learner first sees them, in another one."""

    id: str
    steps: tuple[Step, ...]
    shown: tuple[str, ...]
    kind: str = "order"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        return [self.kind, self.id, [each.id for each in self.steps]]

    def told(self) -> tuple[Markdown, ...]:
        """All that a learner may be told about an answer."""
        return tuple(each.feedback for each in self.steps)
