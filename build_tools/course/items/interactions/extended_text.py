"""Write a few sentences, then compare (QTI 3: extendedTextInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown


@dataclass(frozen=True, slots=True)
class ExtendedTextInteraction:
    """`model_answer` is shown after the learner wrote something; nothing is scored, and nothing leaves the device."""

    id: str
    model_answer: Markdown
    kind: str = "extended_text"
    scored: bool = False

    def key(self) -> list[Any]:
        """The kind and the id alone: no answer is right or wrong."""
        return [self.kind, self.id]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return (self.model_answer,)
