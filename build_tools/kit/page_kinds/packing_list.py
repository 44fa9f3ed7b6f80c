"""What to bring and what to print, counted for the people who come; another number is typed in the page."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit import packing
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds.papers import COPIES

URI = "packing.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    yield maker.page(
        "packing_list",
        URI,
        maker.word("kit-packing"),
        kicker=maker.title(maker.workshop.title),
        scripts=("kit/counts",),
        things=packing.things(maker.workshop, maker.days),
        papers=packing.papers(maker.workshop, maker.days, maker.course),
        sites=[(site, packing.file_need(site.id, maker.workshop, maker.days)) for site in maker.sites],
        tests=maker.tests,
        cases=[case for case in maker.cases if case.id in maker.workshop.worked_on],
        copies=COPIES,
    )
