"""An item of a quiz or a test as paper and projector show it: a letter for each choice, and the key by letters."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_lowercase

from markupsafe import Markup

from build_tools.course.items.base import Item
from build_tools.course.items.interactions import (
    ChoiceInteraction,
    Gap,
    InlineChoiceInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
)
from build_tools.course.items.interactions.choice import Option
from build_tools.pages.gaps import pieces


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item with its number, counted from 1, and its interactions."""

    number: int
    item: Item
    interactions: tuple[Interaction, ...]

    @property
    def by_hands(self) -> bool:
        """Whether it can be answered by a show of hands: one question, and one choice is right."""
        first = self.interactions[0]
        return (
            len(self.interactions) == 1
            and isinstance(first, ChoiceInteraction)
            and not first.multiple
            and sum(option.correct for option in first.options) == 1
        )

    @property
    def scenes(self) -> dict[str, int]:
        """The number of each scene of a scenario by its id; empty for other items."""
        choices = [part for part in self.interactions if isinstance(part, ChoiceInteraction) and part.scene]
        return {scene.id: number for number, scene in enumerate(choices, start=1)}

    @property
    def key(self) -> str:
        """What is right, by letters and numbers: `b`, `a c`, `1b 2a/c`, `4 1 5 2 3`; "" where it is written or open.

        A slash stands between choices of which each is right by itself.
        """
        parts = [_key(part) for part in self.interactions]
        if self.scenes:
            return " ".join(f"{self.scenes[part.id]}{key}" for part, key in zip(self.interactions, parts, strict=True))
        return " ".join(filter(None, parts))


def numbered(items: tuple[Item, ...]) -> tuple[Numbered, ...]:
    """The items in their order."""
    return tuple(Numbered(number, item, item.lower()) for number, item in enumerate(items, start=1))


def letter(index: int) -> str:
    """The letter of the choice at `index`, counted from 0: `a` to `z`, then `aa`, `ab` and so on."""
    before, place = divmod(index, len(ascii_lowercase))
    return (letter(before - 1) if before else "") + ascii_lowercase[place]


def right_letters(options: tuple[Option, ...], between: str = " ") -> str:
    """The letters of the choices that are right."""
    return between.join(letter(index) for index, option in enumerate(options) if option.correct)


def gaps_as_read(part: InlineChoiceInteraction) -> tuple[Gap, ...]:
    """The gaps in the order in which the text of this language has them."""
    found = pieces(Markup(str(part.text)), part.gaps)
    return tuple(piece.gap for piece in found if piece.gap)


def target_letters(part: MatchInteraction) -> dict[str, str]:
    """The letter of each target by its id."""
    return {target.id: letter(index) for index, target in enumerate(part.targets)}


def step_places(part: OrderInteraction) -> dict[str, int]:
    """The right place of each step by its id, counted from 1."""
    return {step.id: number for number, step in enumerate(part.steps, start=1)}


def _key(part: Interaction) -> str:
    if isinstance(part, ChoiceInteraction):
        return right_letters(part.options, " " if part.multiple else "/")
    if isinstance(part, InlineChoiceInteraction):
        return " ".join(right_letters(gap.options) for gap in gaps_as_read(part))
    if isinstance(part, MatchInteraction):
        letters = target_letters(part)
        return " ".join(letters[pair.target] for pair in part.pairs)
    if isinstance(part, OrderInteraction):
        places = step_places(part)
        return " ".join(str(places[name]) for name in part.initial_order)
    return ""
