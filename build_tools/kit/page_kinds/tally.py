"""The tally of the tests: answers typed by code, counted in the page, gain by objective. Nothing is kept or sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from build_tools.course.models.module import Objective
from build_tools.course.models.workshop import Test
from build_tools.kit.lettered import Numbered, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part
from build_tools.kit.tallied import tallied

URI = "tally.html"
WORDS = (
    ("code", "tally-code"),
    ("answers", "tally-answers"),
    ("soFar", "tally-so-far"),
    ("short", "tally-short"),
    ("wrong", "tally-wrong"),
    ("twice", "tally-twice"),
    ("people", "tally-people"),
    ("unread", "tally-unread"),
    ("share", "tally-share"),
    ("handsShort", "tally-hands-short"),
    ("handsNumber", "tally-hands-number"),
    ("handsMore", "tally-hands-more"),
)
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""


@dataclass(frozen=True, slots=True)
class Tallied:
    """A test in the tally. `items` is what the script reads of those that it counts."""

    test: Test
    all_items: tuple[Numbered, ...]
    items: list[dict[str, Any]]

    @property
    def uncounted(self) -> list[int]:
        """The numbers of the items that are not answered by letters."""
        counted = {item["number"] for item in self.items}
        return [each.number for each in self.all_items if each.number not in counted]

    @property
    def not_by_hands(self) -> list[int]:
        """The numbers of the items that a show of hands cannot answer."""
        return [item["number"] for item in self.items if not item["hands"]]


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page where there is a test before and one after."""
    before, after = maker.pair
    if before and after:
        parts = {"before": _of(before), "after": _of(after)}
        yield maker.page(
            "tally",
            URI,
            maker.word("kit-tally"),
            kicker=maker.title(maker.workshop.title),
            part=Part.TESTS,
            scripts=("kit/tally",),
            styles=("tally",),
            parts=parts,
            about={"locale": maker.locale, **{name: part.items for name, part in parts.items()}},
            objectives=_objectives(maker, parts.values()),
            WORDS=WORDS,
        )


def _of(test: Test) -> Tallied:
    items = numbered(test.items)
    return Tallied(test, items, tallied(items))


def _objectives(maker: Maker, parts: Iterable[Tallied]) -> list[Objective]:
    """The objectives that counted items ask for, those that the workshop puts first before the others."""
    asked = {item["objective"] for part in parts for item in part.items}
    known = {each.id: each for module in maker.course.modules.values() for each in module.objectives}
    return [known[name] for name in dict.fromkeys((*maker.workshop.objectives, *known)) if name in asked]
