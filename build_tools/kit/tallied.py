"""What the tally knows of the items of a test: which letters can be typed, and which of them are right."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase, digits
from typing import Any

from build_tools.course.items.interactions import (
    ChoiceInteraction,
    InlineChoiceInteraction,
    Interaction,
    MatchInteraction,
    Option,
    OrderInteraction,
)
from build_tools.kit.lettered import Numbered, gaps_as_read, step_places, target_letters

Data = dict[str, Any]
_STEPS = digits[1:]


def tallied(items: Iterable[Numbered]) -> list[Data]:
    """The items that are answered by letters or digits alone, one sign for each place, as scripts/kit/gain.js reads
    them.
    """
    found = ((each, [_places(part) for part in each.interactions]) for each in items if not each.scenes)
    return [_data(each, [place for of_part in parts for place in of_part]) for each, parts in found if all(parts)]


def _data(each: Numbered, places: list[Data]) -> Data:
    first = each.interactions[0]
    return {
        "number": each.number,
        "objective": each.item.objective,
        "places": places,
        "several": isinstance(first, ChoiceInteraction) and first.multiple,
        "hands": each.by_hands,
    }


def _places(part: Interaction) -> list[Data]:
    """What can stand in each place of an answer, and what is right there. None where one sign cannot say it."""
    if isinstance(part, ChoiceInteraction):
        return _of_options(part.options)
    if isinstance(part, InlineChoiceInteraction):
        places = [_of_options(gap.options) for gap in gaps_as_read(part)]
        return [place for of_gap in places for place in of_gap] if all(places) else []
    if isinstance(part, MatchInteraction) and len(part.targets) <= len(ascii_lowercase):
        letters = target_letters(part)
        return [{"of": "".join(letters.values()), "right": letters[pair.target]} for pair in part.pairs]
    if isinstance(part, OrderInteraction) and len(part.steps) <= len(_STEPS):
        steps = step_places(part)
        return [{"of": _STEPS[: len(steps)], "right": str(steps[name])} for name in part.initial_order]
    return []


def _of_options(options: tuple[Option, ...]) -> list[Data]:
    if len(options) > len(ascii_lowercase):
        return []
    letters = ascii_lowercase[: len(options)]
    right = [sign for sign, option in zip(letters, options, strict=True) if option.correct]
    return [{"of": letters, "right": "".join(right)}]
