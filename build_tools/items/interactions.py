"""The closed set of ways to answer, in the words of QTI 3 (1EdTech, Assessment, Section and Item, 'Interactions').

Question types lower to these; pages, the player and exporters know nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.models.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a choice interaction. Its `text` is an author's, or the id of an interface word."""

    id: str
    text: Text | None
    feedback: Markdown
    correct: bool
    word: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceInteraction:
    """Pick one (`multiple` false) or all that apply. `prompt` is the id of an interface word."""

    id: str
    options: tuple[Option, ...]
    multiple: bool = False
    prompt: str = ""
    kind: str = "choice"

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        return [self.kind, self.id, self.multiple, [[option.id, option.correct] for option in self.options]]


Interaction = ChoiceInteraction
