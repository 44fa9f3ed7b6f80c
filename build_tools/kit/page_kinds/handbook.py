"""The participants' handbook: what one takes home. Key points, activities with lines to write on, the words."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

URI = "handbook.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page, which ends with the meanings of the terms it uses; none for a workshop without modules."""
    if not maker.modules:
        return
    yield maker.page(
        "handbook",
        URI,
        maker.word("kit-handbook"),
        kicker=maker.title(maker.workshop.title),
        explains_terms=True,
        modules=maker.modules,
    )
