"""What a learner goes through in a module, in the form the scripts of a page read: minutes, addresses, keys."""

from __future__ import annotations

from dataclasses import dataclass

from build_tools.course.former import former_addresses
from build_tools.course.items.base import Item, group_hash
from build_tools.course.models.module import Module, Section
from build_tools.course.models.quiz import Quiz
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class SectionStep:
    """A section to read. `addresses` is its address and those it had before, set apart by spaces."""

    address: str
    addresses: str
    title: Text
    minutes: int


@dataclass(frozen=True, slots=True)
class QuizStep:
    """A quiz to pass, with `pass_score` percent of its points. `draw` is how many of the items a round asks, 0 for all.

    `items` has for each item, set apart by semicolons: its id, the hash of its key, its points (0 when it has no
    score), its objective, the addresses it had before. Within an item they are set apart by spaces.
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


def steps(module: Module, quiz: Quiz | None) -> Steps:
    """The steps of `module`, whose quiz is `quiz`."""
    return Steps(sections(module), _quiz(quiz) if quiz else None)


def sections(module: Module) -> tuple[SectionStep, ...]:
    """The sections of `module` in their order."""
    before = former_addresses("modules", module, "sections", module.sections)
    return tuple(_section(module, section, before[section.id]) for section in module.sections)


def _section(module: Module, section: Section, before: tuple[str, ...]) -> SectionStep:
    address = f"modules/{module.id}/sections/{section.id}"
    return SectionStep(address, " ".join((address, *before)), section.title, section.minutes)


def _quiz(quiz: Quiz) -> QuizStep:
    before = former_addresses("quizzes", quiz, "items", quiz.items)
    items = ";".join(_item(item, before[item.id]) for item in quiz.items)
    return QuizStep(f"quizzes/{quiz.id}", quiz.title, quiz.minutes, quiz.pass_score, quiz.draw or 0, items)


def _item(item: Item, before: tuple[str, ...]) -> str:
    points = item.points if item.is_scored else 0
    return " ".join((item.id, group_hash(item), str(points), item.objective, *before))
