"""Which parts of a module serve each of its objectives: sections teach, activities practise, scored items test."""

from __future__ import annotations

from dataclasses import dataclass

from build_tools.course.items.base import Item
from build_tools.course.models.activity import Activity
from build_tools.course.models.module import Module, Objective, Section
from build_tools.course.models.quiz import Quiz


@dataclass(frozen=True, slots=True)
class Practice:
    """An activity and the section it is part of."""

    section: Section
    activity: Activity


@dataclass(frozen=True, slots=True)
class Test:
    """An item and its number in the quiz, counted from 1."""

    number: int
    item: Item


@dataclass(frozen=True, slots=True)
class Covered:
    """An objective with what serves it, in the order of the module and of its quiz."""

    objective: Objective
    sections: tuple[Section, ...]
    activities: tuple[Practice, ...]
    items: tuple[Test, ...]

    @property
    def gaps(self) -> int:
        """How many of the three are missing: 0 to 3."""
        return [self.sections, self.activities, self.items].count(())


def coverage(module: Module, quiz: Quiz | None) -> tuple[Covered, ...]:
    """Each objective of the module, in its order; without a quiz, no objective has items. What cannot be wrong, as a
    reflection, is no test.
    """
    practices = [Practice(section, activity) for section in module.sections for activity in section.activities]
    tests = [Test(number, item) for number, item in enumerate(quiz.items if quiz else (), start=1)]
    return tuple(
        Covered(
            objective,
            tuple(each for each in module.sections if objective.id in each.objectives),
            tuple(each for each in practices if objective.id in each.activity.objectives),
            tuple(each for each in tests if each.item.objective == objective.id and each.item.is_scored),
        )
        for objective in module.objectives
    )
