"""Write a word or a few words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from build_tools.items.base import Feedback, Item, ItemFlaw
from build_tools.items.entry_flaws import same_words
from build_tools.items.interactions import Entered, Interaction, TextEntryInteraction
from build_tools.models.base import Entry
from build_tools.models.prose import Text


class Wording(Entry):
    """Words that are foreseen. Accents, capitals, spaces and punctuation make no difference."""

    text: Annotated[
        Text, Field(description="Ways to write it, set apart by |.", examples=["due diligence | diligence"])
    ]
    feedback: Feedback


class ShortText(Item):
    """Right when the words are one of those in `accepted`; `misses` are near it, and told why they are not."""

    type: Literal["short_text"]
    accepted: Annotated[tuple[Wording, ...], Field(min_length=1)]
    misses: tuple[Wording, ...] = ()
    otherwise: Feedback

    def _answers(self) -> tuple[Entered, ...]:
        right = (Entered(each.id, each.feedback, True, text=each.text) for each in self.accepted)
        wrong = (Entered(each.id, each.feedback, False, text=each.text) for each in self.misses)
        return (*right, *wrong)

    def lower(self) -> tuple[Interaction, ...]:
        return (TextEntryInteraction("answer", "text", self._answers(), self.otherwise),)

    def flaws(self) -> Iterator[ItemFlaw]:
        yield from same_words(self._answers())
