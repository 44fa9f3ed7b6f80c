"""The hash of every quiz item's key, by the item's address."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.course import Course
from build_tools.course.items.base import group_hash
from build_tools.course.kinds import QUIZZES, TESTS
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.workshop import Test


def group_hashes(course: Course) -> dict[str, str]:
    """`quizzes/<id>/items/<id>` and `tests/<id>/items/<id>` -> hash (see `items.base.group_hash`)."""
    banks: tuple[tuple[str, Mapping[str, Quiz | Test]], ...] = (
        (QUIZZES.name, course.quizzes),
        (TESTS.name, course.of(TESTS)),
    )
    return {
        f"{kind}/{name}/items/{item.id}": group_hash(item)
        for kind, bank in banks
        for name, holder in bank.items()
        for item in holder.items
    }
