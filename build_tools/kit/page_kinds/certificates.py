"""Certificates of taking part: names pasted into the page, one certificate for each, printed and kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from build_tools.course.models.workshop import BlockKind
from build_tools.ground.prose import Text
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.programme import TimedBlock

URI = "certificates.html"
MANY = 6
"""More objectives than these are printed in smaller type."""
_MINUTES = 60
WORDS = (("count", "certificate-count"), ("none", "certificate-none"), ("twice", "certificate-twice"))
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    about = _about(maker)
    yield maker.page(
        "certificates",
        URI,
        maker.word("kit-certificates"),
        kicker=maker.title(maker.workshop.title),
        scripts=("kit/certificates",),
        styles=("certificates",),
        hours=hours(sum(timed.minutes for day in maker.days for timed in day.blocks if _is_session(timed))),
        about=about,
        is_long=len(about) > MANY,
        locale=maker.locale,
        WORDS=WORDS,
    )


def hours(minutes: int) -> Decimal:
    """The hours of so many minutes, with one decimal at most."""
    rounded = (Decimal(minutes) / _MINUTES).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def _about(maker: Maker) -> list[Text]:
    """What the workshop puts first, or, if it names nothing, its modules; without any, its case studies."""
    names = maker.workshop.objectives
    found = [each.text for module in maker.modules for each in module.objectives if each.id in names]
    return found or [entry.title for entry in maker.modules or maker.cases]


def _is_session(timed: TimedBlock) -> bool:
    return timed.block.kind is BlockKind.SESSION
