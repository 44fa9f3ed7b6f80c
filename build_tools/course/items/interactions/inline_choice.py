"""Choose the words that complete a text (QTI 3: inlineChoiceInteraction, several in one block)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from build_tools.course.items.interactions.choice import Option
from build_tools.ground.prose import Markdown, Text

GAP = re.compile(r"\{([^{}]*)\}")
"""The place of a gap in a text, and its id."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap in the text, where it is written `{id}`, and its choices: exactly one is correct."""

    id: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class InlineChoiceInteraction:
    """A text with gaps."""

    id: str
    text: Text
    gaps: tuple[Gap, ...]
    kind: str = "inline_choice"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        return [
            self.kind,
            self.id,
            [[gap.id, [[option.id, option.correct] for option in gap.options]] for gap in self.gaps],
        ]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return tuple(option.feedback for gap in self.gaps for option in gap.options if option.feedback)
