"""Leaves drafts out of a course: only the live preview shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from build_tools.course.base import Status
from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, QUIZZES


def published(course: Course, *, drafts: bool) -> Course:
    """The course without drafts and without the quizzes of draft modules; with `drafts`, the course itself."""
    if drafts:
        return course
    entries = {name: dict(_published(entries)) for name, entries in course.entries.items()}
    quizzes = {name: quiz for name, quiz in course.quizzes.items() if quiz.module in entries.get(MODULES.name, {})}
    return course.having(**{**entries, QUIZZES.name: quizzes})


def _published(entries: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The entries that are not drafts. An entry without a status counts as published."""
    for id, entry in entries.items():
        if getattr(entry, "status", Status.PUBLISHED) is Status.PUBLISHED:
            yield id, entry
