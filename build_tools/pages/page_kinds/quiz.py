"""The quiz of a module. It works without a script: each item shows its key when opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.course.base import Status
from build_tools.course.items.base import Item, group_hash
from build_tools.course.items.interactions import ChoiceInteraction, Interaction
from build_tools.course.kinds import MODULES, QUIZZES
from build_tools.course.models.module import Module, Objective, Section
from build_tools.course.models.quiz import Quiz
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer, plain
from build_tools.pages.steps import Data, item_addresses
from build_tools.pages.within import within

WORDS = (
    ("progress", "quiz-progress"),
    ("score", "quiz-score"),
    ("passed", "quiz-passed"),
    ("failed", "quiz-not-passed"),
    ("done", "quiz-done"),
    ("checked", "quiz-checked"),
    ("next", "next-unchecked"),
    ("finished", "your-score"),
    ("answered", "quiz-answered"),
    ("nextUnanswered", "next-unanswered"),
    ("handIn", "hand-in"),
    ("handInAnyway", "hand-in-anyway"),
    ("handed", "quiz-handed"),
    ("unanswered", "item-unanswered"),
    ("elsewhere", "item-elsewhere"),
    ("right", "all-right"),
    ("wrong", "not-all-right"),
    ("more", "more-to-find"),
    ("hint", "hint-open"),
    ("item", "item-number"),
    ("part", "points-of"),
    ("clear", "clear-sure"),
    ("cleared", "cleared"),
    ("due", "review-due"),
    ("review", "review"),
    ("reviewed", "reviewed"),
    ("reviewNone", "review-none"),
    ("reviewNext", "review-next"),
    ("reviewNever", "review-never"),
)
"""The words that the player shows: the name it reads them by from data-texts, and the interface word."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as its template shows it. `addresses` are its present address, then the former ones.

    What a device stores about the item counts only while `key` stays the same.
    """

    item: Item
    addresses: tuple[str, ...]
    key: str
    interactions: tuple[Interaction, ...]
    section: Section | None

    @property
    def data(self) -> Data:
        """What the player reads of the item, from data-item. `section` is the id of the one to read again, or ""."""
        return {
            "addresses": self.addresses,
            "key": self.key,
            "points": self.item.points,
            "objective": self.item.objective,
            "scored": self.item.is_scored,
            "section": self.section.id if self.section else "",
            "shuffle": self.shuffled,
        }

    @property
    def has_scenes(self) -> bool:
        """Whether the item is a scenario, whose interactions follow each other as the learner decides."""
        return any(
            isinstance(interaction, ChoiceInteraction) and interaction.scene for interaction in self.interactions
        )

    @property
    def shuffled(self) -> tuple[str, ...]:
        """Ids of the interactions whose choices are shuffled in each round.

        Choices that are words of the interface (true, false) keep their order.
        """
        interactions = (part for part in self.interactions if isinstance(part, ChoiceInteraction))
        ids = (choice.id for choice in interactions if all(option.text for option in choice.options))
        return tuple(ids) if self.item.shuffle else ()


@dataclass(frozen=True, slots=True)
class ObjectiveView:
    """An objective that items test, and the sections to read again: those the items name and those that teach it."""

    objective: Objective
    sections: tuple[Section, ...]


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each module that has a quiz."""
    for module in renderer.course.modules.values():
        quiz = renderer.course.quiz_of(module)
        if quiz is None:
            continue
        addresses = item_addresses(quiz)
        views = tuple(_view(item, module, addresses[item.id]) for item in quiz.items)
        above = renderer.crumb(module.title, MODULES.page_of(module.id))
        yield renderer.page(
            "quiz",
            MODULES.page("quiz", module=module.id),
            quiz.title,
            source=QUIZZES.file(quiz.id),
            description=renderer.word("quiz-description", module=plain(module.title)),
            crumbs=renderer.crumbs_by_map(above),
            scripts=renderer.player.scripts,
            module=module,
            quiz=quiz,
            items=views,
            objectives=_objectives(views, module),
            about=_about(quiz, str(renderer.context.words.formats.locale).replace("_", "-")),
            WORDS=WORDS,
            safety=quiz.safety.inside(module.safety),
            draft=module.status is Status.DRAFT,
            within=within(renderer.course, module, len(module.sections)),
        )


def _about(quiz: Quiz, locale: str) -> Data:
    """What the player reads of the quiz, from data-quiz. `locale` as in BCP 47."""
    return {
        "addresses": (QUIZZES.address(quiz.id), *quiz.former_ids),
        "pass": quiz.pass_score,
        "mode": quiz.mode,
        "draw": quiz.draw or 0,
        "locale": locale,
    }


def _view(item: Item, module: Module, addresses: tuple[str, ...]) -> ItemView:
    section = next((section for section in module.sections if section.id == item.section), None)
    return ItemView(item, addresses, group_hash(item), item.lower(), section)


def _objectives(views: Iterable[ItemView], module: Module) -> tuple[ObjectiveView, ...]:
    """The objectives that items test, in the order of the module."""
    sections_named: dict[str, set[str]] = {}
    for view in views:
        sections_named.setdefault(view.item.objective, set()).update([view.section.id] if view.section else [])
    return tuple(
        ObjectiveView(
            objective,
            tuple(
                section
                for section in module.sections
                if section.id in sections_named[objective.id] or objective.id in section.objectives
            ),
        )
        for objective in module.objectives
        if objective.id in sections_named
    )
