"""Write a word or a number (QTI 3: textEntryInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class ForeseenAnswer:
    """An answer that the author foresees: a `text`, whose ways to write it are separated by `|`, or a `number` with its
    `tolerance`, both in the unit of the item.
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
    """`base` is "text" or "number". The first of `answers` that fits counts; `otherwise` is the feedback if none does.

    `ground/wording.py` says which ways to write a text are the same. The ways to write the `unit` are set apart by `|`;
    the first is shown.
    """

    id: str
    base: str
    answers: tuple[ForeseenAnswer, ...]
    otherwise: Markdown
    unit: Text | None = None
    kind: str = "text_entry"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data. Texts are left out, because each language has its own."""
        return [
            self.kind,
            self.id,
            self.base,
            [
                [answer.id, answer.correct, "" if answer.number is None else str(answer.number), str(answer.tolerance)]
                for answer in self.answers
            ],
        ]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return (*(answer.feedback for answer in self.answers), self.otherwise)
