"""The agenda: the days with their times, which a trainer changes in the page, without Python and without a network."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

URI = "agenda.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    yield maker.page(
        "agenda",
        URI,
        maker.word("kit-agenda"),
        kicker=maker.title(maker.workshop.title),
        scripts=("kit/agenda",),
        styles=("agenda",),
    )
