"""Certificates of taking part: names pasted into the page, one certificate for each, printed and kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

URI = "certificates.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    yield maker.page(
        "certificates",
        URI,
        maker.word("kit-certificates"),
        kicker=maker.title(maker.workshop.title),
        scripts=("kit/certificates",),
        styles=("certificates",),
        minutes=sum(timed.minutes for day in maker.days for timed in day.sessions),
    )
