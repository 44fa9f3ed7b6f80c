"""The facilitator's guide: each session as it is run, with the time in the margin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from build_tools.course.kinds import PAGES, PAPERS
from build_tools.course.models.module import Objective
from build_tools.ground.prose import Markdown
from build_tools.kit.deck import WHOLE, deck
from build_tools.kit.left_out import has_debrief
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds.agenda import FOLLOW, followed
from build_tools.kit.programme import TimedBlock

URI = "guide.html"
HARD = ("grounding", "disclosure")
"""The fields of `safety` that help a facilitator in a hard moment."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page: the days with their sessions."""
    yield maker.page(
        "guide",
        URI,
        maker.word("kit-guide"),
        kicker=maker.title(maker.workshop.title),
        scripts=FOLLOW,
        followed=followed(maker),
        anchor_of=anchor_of,
        objectives_of=objectives_of,
        hard=_hard(maker),
        slides=_slides(maker),
        case_ids={case.id for case in maker.cases},
        debriefs={case.id for case in maker.cases if has_debrief(case)},
        papers=maker.course.of(PAPERS),
        sites=maker.course.of(PAGES),
    )


def anchor_of(timed: TimedBlock, day: int) -> str:
    """The anchor of a block in the guide: the ids of blocks are unique in their day alone."""
    return f"day-{day}-{timed.block.id}"


def objectives_of(timed: TimedBlock) -> list[Objective]:
    """The objectives of the session that a block runs, in the order of the session."""
    if timed.session is None or timed.module is None:
        return []
    by_id = {objective.id: objective for objective in timed.module.objectives}
    return [by_id[name] for name in timed.session.objectives if name in by_id]


def _hard(maker: Maker) -> list[tuple[str, Markdown]]:
    """What to do in a hard moment, each text of the sessions once: they often have the same."""
    sessions = [timed.session for day in maker.days for timed in day.blocks if timed.session]
    found: dict[str, tuple[str, Markdown]] = {}
    for name in HARD:
        for session in sessions:
            words = getattr(session.safety, name)
            if words:
                found.setdefault(str(words), (name, words))
    return list(found.values())


def _slides(maker: Maker) -> dict[tuple[str, str], dict[str, tuple[int, int]]]:
    """The numbers of the first and the last slide of each step, by module and session and then by step."""
    found = {}
    for day in maker.days:
        for timed in day.blocks:
            if timed.module and timed.session:
                parts = deck(timed, objectives_of(timed), WHOLE)
                ends = list(accumulate(len(part.slides) for part in parts))
                found[timed.module.id, timed.session.id] = {
                    part.timed.step.id: (end - len(part.slides) + 1, end) for part, end in zip(parts, ends, strict=True)
                }
    return found
