"""Which session of a module a block of a workshop runs, and whether people rest in it."""

from __future__ import annotations

from build_tools.course.course import Course
from build_tools.course.models.session import Method, Session
from build_tools.course.models.workshop import AgendaBlock, BlockKind


def session_of(course: Course, block: AgendaBlock) -> Session | None:
    """The session that a block runs, if it names one that there is."""
    module = course.modules.get(block.module or "")
    return next((session for session in module.sessions if session.id == block.session), None) if module else None


def is_rest(block: AgendaBlock, session: Session | None) -> bool:
    """Whether people rest in a block: a break, free time, or one whose session has a break of its own."""
    if block.kind in (BlockKind.BREAK, BlockKind.FREE):
        return True
    return session is not None and any(step.method is Method.BREAK for step in session.steps)
