"""The facilitator's guide: each session as it is run, with the time in the margin, and what stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.models.activity import Activity
from build_tools.course.models.module import Module, Section
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.programme import TimedBlock

URI = "guide.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page: the days with their sessions, then what the modules have for the facilitator besides."""
    yield maker.page(
        "guide",
        URI,
        maker.word("kit-guide"),
        kicker=maker.title(maker.workshop.title),
        anchor_of=anchor_of,
        objectives_of=objectives_of,
        modules=maker.modules,
        notes=[(module, _notes(module)) for module in maker.modules],
        others=[(module, _others(module, maker)) for module in maker.modules],
        tools=maker.tools,
    )


def anchor_of(timed: TimedBlock, day: int) -> str:
    """The anchor of a block in the guide: the ids of blocks are unique in their day alone."""
    return f"day-{day}-{timed.block.id}"


def objectives_of(timed: TimedBlock) -> list[object]:
    """The objectives of the session that a block runs, in the order of the session."""
    if timed.session is None or timed.module is None:
        return []
    by_id = {objective.id: objective for objective in timed.module.objectives}
    return [by_id[name] for name in timed.session.objectives if name in by_id]


def _notes(module: Module) -> tuple[Section, ...]:
    """The sections that have notes for the facilitator, or words for a hard moment."""
    return tuple(
        section
        for section in module.sections
        if section.facilitator_notes or section.safety.grounding or section.safety.disclosure
    )


def _others(module: Module, maker: Maker) -> tuple[Activity, ...]:
    """The activities of a module that no session of the workshop runs."""
    run = {
        timed_step.activity.id
        for day in maker.days
        for timed in day.blocks
        for timed_step in timed.steps
        if timed_step.activity and timed.module and timed.module.id == module.id
    }
    return tuple(activity for section in module.sections for activity in section.activities if activity.id not in run)
