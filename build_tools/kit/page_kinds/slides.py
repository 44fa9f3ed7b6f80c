"""Slides of a session, plain HTML: one idea each, with the notes of the facilitator beside."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds.guide import objectives_of


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for each session that the workshop runs; a session that it runs twice has one."""
    runs = {
        (timed.module.id, timed.session.id): timed
        for day in maker.days
        for timed in day.blocks
        if timed.session and timed.module
    }
    for (module, session), timed in runs.items():
        if timed.session:
            yield maker.page(
                "slides",
                f"slides-{module}-{session}.html",
                maker.title(timed.session.title),
                kicker=maker.word("kit-slides"),
                scripts=("kit/slides",),
                styles=("slides",),
                timed=timed,
                objectives=objectives_of(timed),
            )
