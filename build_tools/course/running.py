"""Which session of a module a block of a workshop runs."""

from __future__ import annotations

from build_tools.course.course import Course
from build_tools.course.models.session import Session
from build_tools.course.models.workshop import AgendaBlock


def session_of(course: Course, block: AgendaBlock) -> Session | None:
    """The session that a block runs, if it names one that there is."""
    module = course.modules.get(block.module or "")
    return next((session for session in module.sessions if session.id == block.session), None) if module else None
