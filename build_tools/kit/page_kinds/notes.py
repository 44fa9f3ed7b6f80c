"""What stands behind the sessions: notes on sections, activities that no session runs, worksheets, papers."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.models.activity import Activity
from build_tools.course.models.module import Module, Section
from build_tools.kit import packing
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

URI = "notes.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    yield maker.page(
        "notes",
        URI,
        maker.word("kit-background"),
        kicker=maker.title(maker.workshop.title),
        notes=[(module, _notes(module)) for module in maker.modules],
        others=[(module, _others(module, maker)) for module in maker.modules],
        tools=maker.tools,
        papers=packing.papers(maker.workshop, maker.days, maker.course),
    )


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
