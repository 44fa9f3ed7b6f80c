"""Write a word or a number (QTI 3: textEntryInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Entered:
    """An answer that is foreseen: words in `text`, several ways to write them set apart by `|`, or a `number` with its
    `tolerance` (both in the item's unit).
    """

    id: str
    feedback: Markdown
    correct: bool
    text: Text | None = None
    number: Decimal | None = None
    tolerance: Decimal = Decimal(0)

    @property
    def low(self) -> Decimal:
        """The least number that fits; only for a number."""
        return (self.number or Decimal(0)) - self.tolerance

    @property
    def high(self) -> Decimal:
        """The greatest number that fits; only for a number."""
        return (self.number or Decimal(0)) + self.tolerance


@dataclass(frozen=True, slots=True)
class TextEntryInteraction:
    """`base` is "text" or "number". The first of `answers` that fits says what is right; `otherwise` answers the rest.

    Words fit whatever their accents, capitals, spaces and punctuation. The `unit` may be written in several ways, set
    apart by `|`; the first is shown.
    """

    id: str
    base: str
    answers: tuple[Entered, ...]
    otherwise: Markdown
    unit: Text | None = None
    kind: str = "text_entry"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data. Words are left out: they differ in each language."""
        return [
            self.kind,
            self.id,
            self.base,
            [
                [each.id, each.correct, "" if each.number is None else str(each.number), str(each.tolerance)]
                for each in self.answers
            ],
        ]

    def told(self) -> tuple[Markdown, ...]:
        """All that a learner may be told about an answer."""
        return (*(each.feedback for each in self.answers), self.otherwise)
