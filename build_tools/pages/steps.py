"""The steps of a module, its sections and its quiz, in the form that the scripts of a page read.

`data` of a step is what its attribute holds as JSON: `learner/progress.js` reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.course.former import former_addresses
from build_tools.course.items.base import Item, group_hash
from build_tools.course.kinds import MODULES, QUIZZES
from build_tools.course.models.module import Module, Section
from build_tools.course.models.quiz import Quiz
from build_tools.ground.prose import Text

Data = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Step:
    """A section to read or a quiz to pass."""

    address: str
    title: Text
    minutes: int
    data: Data


@dataclass(frozen=True, slots=True)
class Steps:
    """The sections of a module in their order, then its quiz."""

    sections: tuple[Step, ...]
    quiz: Step | None


def steps_of(module: Module, quiz: Quiz | None) -> Steps:
    """The steps of `module`, whose quiz is `quiz`."""
    return Steps(section_steps(module), _quiz(quiz) if quiz else None)


def section_steps(module: Module) -> tuple[Step, ...]:
    """The sections of `module` in their order. Their data: `addresses`, the present one first, and `minutes`."""
    formers = former_addresses("modules", module, "sections", module.sections)
    return tuple(_section(module, section, formers[section.id]) for section in module.sections)


def _section(module: Module, section: Section, formers: tuple[str, ...]) -> Step:
    address = MODULES.address(module.id, "sections", section.id)
    data = {"addresses": [address, *formers], "minutes": section.minutes}
    return Step(address, section.title, section.minutes, data)


def _quiz(quiz: Quiz) -> Step:
    """Its data: `pass`, percent of the points; `draw`, how many items a round asks, 0 for all; `items` as `_item`."""
    address, addresses = QUIZZES.address(quiz.id), item_addresses(quiz)
    data = {
        "address": address,
        "minutes": quiz.minutes,
        "pass": quiz.pass_score,
        "draw": quiz.draw or 0,
        "items": [_item(item, addresses[item.id]) for item in quiz.items],
    }
    return Step(address, quiz.title, quiz.minutes, data)


def item_addresses(quiz: Quiz) -> dict[str, tuple[str, ...]]:
    """The addresses of each item by its id: the present one, then the former ones."""
    formers = former_addresses("quizzes", quiz, "items", quiz.items)
    return {item.id: (QUIZZES.address(quiz.id, "items", item.id), *formers[item.id]) for item in quiz.items}


def _item(item: Item, addresses: tuple[str, ...]) -> Data:
    return {
        "addresses": addresses,
        "key": group_hash(item),
        "points": item.points if item.is_scored else 0,
        "objective": item.objective,
    }
