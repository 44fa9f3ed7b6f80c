"""Gives the hash of the key of every item, by the address of the item."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.course import Course
from build_tools.course.items.base import group_hash
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import QUIZZES, TESTS
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.workshop import Test


def group_hashes(course: Course) -> dict[str, str]:
    """The hash (see `items.base.group_hash`) by `quizzes/<id>/items/<id>` and `tests/<id>/items/<id>`."""
    kinds: tuple[tuple[AnyKind, Mapping[str, Quiz | Test]], ...] = (
        (QUIZZES, course.quizzes),
        (TESTS, course.of(TESTS)),
    )
    return {
        kind.address(id, "items", item.id): group_hash(item)
        for kind, entries in kinds
        for id, entry in entries.items()
        for item in entry.items
    }
