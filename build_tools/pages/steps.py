"""The steps of a module, its sections and its quiz, in the form that the scripts of a page read."""

from __future__ import annotations

from dataclasses import dataclass

from build_tools.course.former import former_addresses
from build_tools.course.items.base import Item, group_hash
from build_tools.course.models.module import Module, Section
from build_tools.course.models.quiz import Quiz
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class SectionStep:
    """A section to read. `addresses` is its address, then its former ones, separated by spaces."""

    address: str
    addresses: str
    title: Text
    minutes: int


@dataclass(frozen=True, slots=True)
class QuizStep:
    """A quiz to pass, with `pass_score` percent of its points. `draw` is how many of the items a round asks, 0 for all.

    `items` has one part for each item, separated by semicolons. A part is the item's id, the hash of its key, its
    points (0 when it has no score), its objective and its former addresses, separated by spaces.
    """

    address: str
    title: Text
    minutes: int
    pass_score: int
    draw: int
    items: str


@dataclass(frozen=True, slots=True)
class Steps:
    """The sections of a module in their order, then its quiz."""

    sections: tuple[SectionStep, ...]
    quiz: QuizStep | None


def steps_of(module: Module, quiz: Quiz | None) -> Steps:
    """The steps of `module`, whose quiz is `quiz`."""
    return Steps(section_steps(module), _quiz(quiz) if quiz else None)


def section_steps(module: Module) -> tuple[SectionStep, ...]:
    """The sections of `module` in their order."""
    formers = former_addresses("modules", module, "sections", module.sections)
    return tuple(_section(module, section, formers[section.id]) for section in module.sections)


def _section(module: Module, section: Section, formers: tuple[str, ...]) -> SectionStep:
    address = f"modules/{module.id}/sections/{section.id}"
    return SectionStep(address, " ".join((address, *formers)), section.title, section.minutes)


def _quiz(quiz: Quiz) -> QuizStep:
    formers = former_addresses("quizzes", quiz, "items", quiz.items)
    items = ";".join(_item(item, formers[item.id]) for item in quiz.items)
    return QuizStep(f"quizzes/{quiz.id}", quiz.title, quiz.minutes, quiz.pass_score, quiz.draw or 0, items)


def _item(item: Item, formers: tuple[str, ...]) -> str:
    points = item.points if item.is_scored else 0
    return " ".join((item.id, group_hash(item), str(points), item.objective, *formers))
