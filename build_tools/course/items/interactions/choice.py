"""Pick one choice, or all that apply (QTI 3: choiceInteraction)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from build_tools.ground.prose import Markdown, Prose


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a choice interaction. It shows the author's `text`, or if that is None the interface word `word`.

    `goto` is the id of the interaction that comes next in a scenario; "" ends it.
    """

    id: str
    text: Prose | None
    feedback: Markdown | None
    correct: bool
    word: str = ""
    goto: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceInteraction:
    """Pick one choice, or with `multiple` all that apply. `prompt` is the id of an interface word.

    In a scenario, `scene` is the situation to decide on, and only the interactions on the learner's path count.
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
        options: list[list[Any]] = [[option.id, option.correct] for option in self.options]
        goto_ids = [option.goto for option in self.options]
        return [self.kind, self.id, self.multiple, options, *([goto_ids] if self.scene else [])]

    def feedback(self) -> tuple[Markdown, ...]:
        """Every text that a learner may be shown after answering."""
        return tuple(option.feedback for option in self.options if option.feedback)
