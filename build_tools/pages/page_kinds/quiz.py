"""The quiz of a module. It works without a script: each item shows its key when opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.course.base import Status
from build_tools.course.former import former_addresses
from build_tools.course.items.base import Item, group_hash
from build_tools.course.items.interactions import KINDS, ChoiceInteraction, Interaction
from build_tools.course.kinds import MODULES
from build_tools.course.models.module import Module, Objective, Section
from build_tools.course.models.quiz import Quiz
from build_tools.pages.page import STORE, Crumb, Page
from build_tools.pages.renderer import Renderer, plain

PARTS = ("order", "score", "review", "record", "say", "path", "item", "round", "told", "results", "hand-in", "due")
SCRIPTS = (
    *STORE,
    *(f"assets/kinds/{kind}.js" for kind in KINDS),
    *(f"assets/quiz-{part}.js" for part in PARTS),
    "assets/quiz.js",
)
"""The scripts of the player, in the order of loading. All quizzes have the same, so that they are fetched once."""

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
    ("next-unanswered", "next-unanswered"),
    ("hand-in", "hand-in"),
    ("hand-in-anyway", "hand-in-anyway"),
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
    ("review-none", "review-none"),
    ("review-next", "review-next"),
    ("review-never", "review-never"),
)
"""The words that the scripts show: the end of the attribute data-word-… of the quiz, and the interface word in it."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as its template shows it.

    `former` are its former addresses, separated by spaces. What a device stores about the item counts only while `key`
    stays the same.
    """

    item: Item
    address: str
    former: str
    key: str
    interactions: tuple[Interaction, ...]
    section: Section | None

    @property
    def has_scenes(self) -> bool:
        """Whether the item is a scenario, whose interactions follow each other as the learner decides."""
        return any(
            isinstance(interaction, ChoiceInteraction) and interaction.scene for interaction in self.interactions
        )

    @property
    def shuffled(self) -> str:
        """Ids of the interactions whose choices are shuffled in each round, separated by spaces.

        Choices that are words of the interface (true, false) keep their order.
        """
        interactions = (part for part in self.interactions if isinstance(part, ChoiceInteraction))
        ids = (choice.id for choice in interactions if all(option.text for option in choice.options))
        return " ".join(ids) if self.item.shuffle else ""


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
        formers = former_addresses("quizzes", quiz, "items", quiz.items)
        views = tuple(_view(quiz, item, module, formers[item.id]) for item in quiz.items)
        above = Crumb(plain(module.title), MODULES.page_of(module.id))
        yield renderer.page(
            "quiz",
            MODULES.page("quiz", module=module.id),
            quiz.title,
            source=f"quizzes/{quiz.id}.yaml",
            description=renderer.word("quiz-description", module=plain(module.title)),
            crumbs=renderer.crumbs(above),
            scripts=SCRIPTS,
            module=module,
            quiz=quiz,
            items=views,
            objectives=_objectives(views, module),
            locale=str(renderer.context.words.formats.locale).replace("_", "-"),
            WORDS=WORDS,
            draft=module.status is Status.DRAFT,
        )


def _view(quiz: Quiz, item: Item, module: Module, former_addresses: tuple[str, ...]) -> ItemView:
    return ItemView(
        item,
        f"quizzes/{quiz.id}/items/{item.id}",
        " ".join(former_addresses),
        group_hash(item),
        item.lower(),
        next((section for section in module.sections if section.id == item.section), None),
    )


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
