"""The interface words whose ids are made of parts, such as `level-apply`: each set is closed, and listed here."""

from __future__ import annotations

from collections.abc import Iterable

from build_tools.course import kinds, places
from build_tools.course.kind import Menu, placements
from build_tools.course.models import activity, quiz
from build_tools.course.models.case_study import Sector
from build_tools.course.models.event import EventSort
from build_tools.course.models.module import Level, Phase
from build_tools.course.models.paper import Use
from build_tools.course.models.session import Method
from build_tools.course.models.source import Read
from build_tools.course.models.workshop import BlockKind

REFUSED = ("nothing", "too-large", "unreadable", "types", "empty", "other-course", "newer", "characters", "damaged")
"""Why a file with a learner's progress is refused."""

SAID_TO_TRAINERS = (
    *("do", "say", "ask", "expect", "watch-for", "setup", "debrief", "room", "when-short", "notes"),
    *("note", "alternative", "grounding", "disclosure"),
)
"""What a guide calls the parts of a session, a step and an activity."""
DESK = ("prepare", "hold", "project", "hand-out", "papers", "end")
"""The groups of the desk of a kit."""


def word_sets() -> dict[str, tuple[str, ...]]:
    """The ids of each set, by the pattern that a template or Python writes: `level-{}`."""
    parts: dict[str, Iterable[str]] = {
        "{}-intro": (page.word for page in places.LOOK_UP_PAGES),
        "all-{}": _lists(),
        "block-{}": BlockKind,
        "callout-{}": ("note", "tip", "warning", "example"),
        "case-{}": ("challenge", "approach", "result", "lesson", "unknown"),
        "coverage-{}": ("sections", "activities", "items"),
        "coverage-no-{}": ("section", "activity", "item"),
        "event-{}": EventSort,
        "facet-{}": ("country", "mineral", "sector", "theme"),
        "desk-{}": DESK,
        "kit-{}": SAID_TO_TRAINERS,
        "level-{}": Level,
        "method-{}": _dashed(Method),
        "mode-{}": (*activity.Mode, *quiz.Mode),
        "phase-{}": _dashed(Phase),
        "read-{}": Read,
        "read-{}-means": Read,
        "refused-{}": REFUSED,
        "sector-{}": Sector,
        "step-{}": ("up", "down"),
        "stop-{}": _steps(),
        "use-{}": _dashed(Use),
    }
    return {pattern: tuple(pattern.format(part) for part in values) for pattern, values in parts.items()}


def _dashed(values: Iterable[str]) -> Iterable[str]:
    """The values as parts of ids."""
    return (value.replace("_", "-") for value in values)


def _steps() -> Iterable[str]:
    """What a track calls the entries to which its steps lead."""
    placed = (kind.placement for kind in kinds.KINDS.values() if kind.placement)
    steps = (part.step for placement in placed for part in placements(placement))
    return dict.fromkeys(filter(None, steps))


def _lists() -> Iterable[str]:
    """The kinds whose heading in the menu begins with a line for the page that lists all entries."""
    listed = (kind for kind in kinds.KINDS.values() if kind.menu is Menu.LINES and kind.list_page)
    return (kind.word for kind in listed if not kind.template)
