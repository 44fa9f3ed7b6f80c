"""The base class of items. A question type is one file in this folder and one line in `__init__.py`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from build_tools.course.base import Entry, Ref, WhenMissing
from build_tools.course.items.interactions import Interaction
from build_tools.ground.problems import Finding
from build_tools.ground.prose import ChoiceText, Markdown, Text

_CODE, _MESSAGE = "QUIZ-FEEDBACK", "{what} has no feedback."
_HINT = "Say why this choice is right or wrong: learners are shown it at once."
_FOR_ALL = "Or give the item one `feedback` for all of its choices."

Feedback = Annotated[Markdown, WhenMissing(_CODE, _MESSAGE, _HINT)]
ChoiceFeedback = Annotated[Markdown | None, WhenMissing(_CODE, _MESSAGE, _HINT, "feedback", _FOR_ALL)]
"""It may be left out in an item that has one `feedback` for all."""

Findings = Iterator[Finding]
"""The findings about one item. Each sets its `code`; its address starts below the item, as in `choices/c`."""


class Choice(Entry):
    """What a learner can pick, and what they are told when they do."""

    text: ChoiceText
    correct: bool = False
    feedback: ChoiceFeedback = None


Choices = Annotated[tuple[Choice, ...], Field(min_length=2)]


class Item(Entry):
    """One item of a quiz; `type` names its class in `items.ITEM_TYPES`."""

    type: str
    objective: Annotated[str, Ref("objectives")]
    section: Annotated[str | None, Ref("sections"), Field(description="Where to read it again.")] = None
    stem: Markdown
    hint: Text | None = None
    points: Annotated[int, Field(ge=1, le=20)] = 1
    shuffle: Annotated[bool, Field(description="Whether choices change places from round to round.")] = True

    def lower(self) -> tuple[Interaction, ...]:
        """The item as Interactions; pages, the player and exporters know nothing else of it."""
        raise NotImplementedError

    @property
    def closing_feedback(self) -> Markdown | None:
        """What learners are told once the item is right, or its key is shown."""
        return None

    @property
    def is_scored(self) -> bool:
        """True when answers to it can be right or wrong."""
        return any(interaction.scored for interaction in self.lower())

    def findings(self) -> Findings:
        """What the rules of the question type find wrong with the item."""
        raise NotImplementedError


class ExplainedItem(Item):
    """An item with choices. One feedback may explain them all."""

    feedback: Annotated[
        Markdown | None,
        Field(
            description="Why, for the whole item: told once it is right, or with its key. "
            "Choices may leave out theirs then."
        ),
    ] = None

    @property
    def closing_feedback(self) -> Markdown | None:
        return self.feedback


def group_hash(item: Item) -> str:
    """A short hash of what makes an answer right. A translation that was made under another hash is not shown.

    It covers points and, for each Interaction, its identity, ids and key (docs/decisions/0003-catalogues.md).
    """
    key: list[Any] = [item.type, item.points, [interaction.key() for interaction in item.lower()]]
    return hashlib.blake2b(json.dumps(key).encode(), digest_size=6).hexdigest()
