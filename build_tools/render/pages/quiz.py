"""The quiz of a module. It works without a script: each item shows its key when opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.items.base import Item, group_hash
from build_tools.items.interactions import Interaction
from build_tools.models.base import Status
from build_tools.models.module import Module, Section
from build_tools.models.quiz import Quiz
from build_tools.render.page import Crumb, Page
from build_tools.render.places import module_uri, quiz_uri
from build_tools.render.press import Press, plain


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as its template shows it. What is stored about it counts only while `key` stays the same."""

    item: Item
    address: str
    former: str
    key: str
    interactions: tuple[Interaction, ...]
    section: Section | None

    @property
    def scored(self) -> bool:
        """Whether the item can be right or wrong at all."""
        return any(each.scored for each in self.interactions)


def pages(press: Press) -> Iterator[Page]:
    """One page for each module that has a quiz."""
    for module in press.course.modules.values():
        quiz = press.course.quizzes.get(module.quiz or "")
        if quiz is None:
            continue
        views = tuple(_view(quiz, item, module) for item in quiz.items)
        above = Crumb(plain(module.title), module_uri(module.id))
        yield press.page(
            "quiz",
            quiz_uri(module.id),
            quiz.title,
            source=f"quizzes/{quiz.id}.yaml",
            description=press.word("quiz-description", module=plain(module.title)),
            crumbs=press.crumbs(above),
            scripts=_scripts(views),
            module=module,
            quiz=quiz,
            items=views,
            points=sum(view.item.points for view in views if view.scored),
            draft=module.status is Status.DRAFT,
        )


def _view(quiz: Quiz, item: Item, module: Module) -> ItemView:
    return ItemView(
        item,
        f"quizzes/{quiz.id}/items/{item.id}",
        " ".join(item.former_ids),
        group_hash(item),
        item.lower(),
        next((section for section in module.sections if section.id == item.section), None),
    )


def _scripts(views: Iterable[ItemView]) -> tuple[str, ...]:
    """In the order in which they need each other; of the kinds of interaction only those that are there."""
    kinds = sorted({each.kind for view in views for each in view.interactions})
    return (
        "assets/store.js",
        *(f"assets/kinds/{kind}.js" for kind in kinds),
        "assets/quiz-item.js",
        "assets/quiz.js",
    )
