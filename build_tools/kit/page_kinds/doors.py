"""Door sheets: for each day one page that is read from afar, to hang at the door."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds.agenda import FOLLOW, followed

URI = "doors.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page with a sheet for each day."""
    title = maker.word("kit-doors")
    yield maker.page(
        "doors",
        URI,
        title,
        kicker=maker.title(maker.workshop.title),
        scripts=FOLLOW,
        styles=("doors",),
        followed=followed(maker),
    )
