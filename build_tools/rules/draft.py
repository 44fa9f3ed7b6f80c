"""What is a draft: incomplete on purpose, and shown by the live preview only."""

from __future__ import annotations

from build_tools.course.base import Status
from build_tools.course.course import Course


def is_draft(course: Course, address: str) -> bool:
    """True for whatever is part of a draft module, of its quiz, or of a draft case study."""
    kind, name, *_ = (*address.split("/"), "")
    if kind == "quizzes" and name in course.quizzes:
        kind, name = "modules", course.quizzes[name].module
    if kind == "modules" and name in course.modules:
        return course.modules[name].status is Status.DRAFT
    return kind == "case_studies" and name in course.case_studies and course.case_studies[name].status is Status.DRAFT
