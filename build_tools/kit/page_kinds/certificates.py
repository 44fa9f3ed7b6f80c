"""Certificates of taking part: names pasted into the page, one certificate for each, printed and kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from build_tools.ground.prose import Text
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

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
        hours=hours(sum(timed.minutes for day in maker.days for timed in day.sessions)),
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
    """What the workshop puts first, or, if it names nothing, its modules."""
    names = maker.workshop.objectives
    found = [each.text for module in maker.modules for each in module.objectives if each.id in names]
    return found or [module.title for module in maker.modules]
