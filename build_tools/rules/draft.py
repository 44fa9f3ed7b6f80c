"""Which entries are drafts: incomplete on purpose, and shown in the live preview only."""

from __future__ import annotations

from build_tools.course.base import Status
from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, QUIZZES


def is_draft(course: Course, address: str) -> bool:
    """True when `address` is that of a draft, of a part of a draft, or of the quiz of a draft module."""
    kind, name, *_ = (*address.split("/"), "")
    if kind == QUIZZES.name and name in course.quizzes:
        kind, name = MODULES.name, course.quizzes[name].module
    entry = course.entries.get(kind, {}).get(name)
    return getattr(entry, "status", Status.PUBLISHED) is Status.DRAFT
