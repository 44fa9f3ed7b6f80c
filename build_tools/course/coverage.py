"""Lists the parts of a module that serve each objective: sections teach, activities practise, scored items test."""

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
class NumberedItem:
    """An item of a quiz and its number there, counted from 1."""

    number: int
    item: Item


@dataclass(frozen=True, slots=True)
class Covered:
    """An objective with the parts that serve it, in the order of the module and of its quiz."""

    objective: Objective
    sections: tuple[Section, ...]
    activities: tuple[Practice, ...]
    items: tuple[NumberedItem, ...]

    @property
    def gaps(self) -> int:
        """How many of sections, activities and items are missing: 0 to 3."""
        return [self.sections, self.activities, self.items].count(())


def coverage(module: Module, quiz: Quiz | None) -> tuple[Covered, ...]:
    """The coverage of each objective of the module, in its order. Without a quiz, no objective has items.

    Items that are not scored, such as reflections, do not count.
    """
    practices = [Practice(section, activity) for section in module.sections for activity in section.activities]
    scored = [
        NumberedItem(number, item) for number, item in enumerate(quiz.items if quiz else (), start=1) if item.is_scored
    ]
    return tuple(
        Covered(
            objective,
            tuple(section for section in module.sections if objective.id in section.objectives),
            tuple(practice for practice in practices if objective.id in practice.activity.objectives),
            tuple(numbered for numbered in scored if numbered.item.objective == objective.id),
        )
        for objective in module.objectives
    )
