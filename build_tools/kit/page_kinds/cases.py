"""Case studies as sheets: for the people without the debrief, and for the facilitator with it."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.left_out import has_debrief
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage


def pages(maker: Maker) -> Iterator[KitPage]:
    """Two pages for each case study, or one where nothing is for the facilitator alone."""
    for case in maker.cases:
        title = maker.title(case.title)
        yield maker.page("cases", f"case-{case.id}.html", title, kicker=maker.word("kit-case"), case=case)
        if has_debrief(case):
            yield maker.page("debriefs", f"debrief-{case.id}.html", title, kicker=maker.word("kit-debrief"), case=case)
