"""Leaves out what is not published: drafts are for the live preview."""

from __future__ import annotations

from build_tools.course.base import Status
from build_tools.course.course import Course


def published(course: Course, *, drafts: bool) -> Course:
    """The course without draft modules, their quizzes, and draft case studies; with `drafts`, all of it."""
    if drafts:
        return course
    modules = {name: each for name, each in course.modules.items() if each.status is Status.PUBLISHED}
    return course.having(
        modules=modules,
        quizzes={name: each for name, each in course.quizzes.items() if each.module in modules},
        case_studies={name: each for name, each in course.case_studies.items() if each.status is Status.PUBLISHED},
    )
