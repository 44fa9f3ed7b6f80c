"""Pick one choice, or all that apply (QTI 3: choiceInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Text


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a choice interaction. Its `text` is an author's, or the id of an interface word.

    `goto` is the id of the interaction that comes next in a scenario; "" ends it.
    """

    id: str
    text: Text | None
    feedback: Markdown
    correct: bool
    word: str = ""
    goto: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceInteraction:
    """Pick one (`multiple` false) or all that apply. `prompt` is the id of an interface word.

    `scene` is the situation in which a scenario asks; only the interactions on the learner's path count.
    """

    id: str
    options: tuple[Option, ...]
    multiple: bool = False
    prompt: str = ""
    scene: Markdown | None = None
    kind: str = "choice"
    scored: bool = True

    def key(self) -> list[Any]:
        """What decides right and wrong, as plain data."""
        options: list[list[Any]] = [[each.id, each.correct] for each in self.options]
        ways = [each.goto for each in self.options] if self.scene else []
        return [self.kind, self.id, self.multiple, options, *([ways] if self.scene else [])]

    def told(self) -> tuple[Markdown, ...]:
        """All that a learner may be told about an answer."""
        return tuple(each.feedback for each in self.options)
