"""A quiz or a test as a sheet of paper: its items with numbers, and what stands at its head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_tools.course.items.interactions import ChoiceInteraction, Interaction, MatchInteraction, OrderInteraction
from build_tools.course.models.module import Module, Section
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.safety import HARMLESS, Safety
from build_tools.course.models.workshop import Test
from build_tools.ground.prose import Markdown
from build_tools.kit.lettered import Numbered, numbered

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Sheet:
    """`pass_score` is a percentage of the points, 0 where nobody passes or fails; `form` is "" but for a test.

    `sections` holds the section to read again by the number of the item that names one.
    """

    items: tuple[Numbered, ...]
    sections: Mapping[int, Section]
    pass_score: int = 0
    form: str = ""
    minutes: int = 0
    intro: Markdown | None = None
    safety: Safety = HARMLESS

    @property
    def points(self) -> int:
        """The points of all items that can be right or wrong."""
        return sum(each.item.points for each in self.items if each.item.is_scored)

    @property
    def needed(self) -> int:
        """The fewest whole points that reach the pass score."""
        return -(-self.points * self.pass_score // _PERCENT)

    @property
    def has_squares(self) -> bool:
        """Whether an item has several choices to mark."""
        return any(isinstance(part, ChoiceInteraction) and part.multiple for part in self._parts())

    @property
    def has_boxes(self) -> bool:
        """Whether an item has boxes to write a letter or a number in."""
        return any(isinstance(part, MatchInteraction | OrderInteraction) for part in self._parts())

    def _parts(self) -> Iterator[Interaction]:
        return (part for each in self.items for part in each.interactions)

    @property
    def not_by_hands(self) -> tuple[Numbered, ...]:
        """The items that a show of hands cannot answer."""
        return tuple(each for each in self.items if not each.by_hands)


def of_quiz(quiz: Quiz, module: Module) -> Sheet:
    """The quiz of a module. Its intro speaks of the page that learners see, so it is not on paper."""
    items, safety = numbered(quiz.items), quiz.safety.inside(module.safety)
    return Sheet(items, _sections(items, (module,)), quiz.pass_score, minutes=quiz.minutes, safety=safety)


def of_test(test: Test, modules: Iterable[Module]) -> Sheet:
    """A test, whose items ask what any of `modules` teaches."""
    items = numbered(test.items)
    return Sheet(items, _sections(items, modules), form=test.form, minutes=test.minutes, intro=test.intro)


def _sections(items: Iterable[Numbered], modules: Iterable[Module]) -> dict[int, Section]:
    """Sections of different modules may have one id, so an item means that of the module with its objective."""
    known = {
        (objective.id, section.id): section
        for module in modules
        for objective in module.objectives
        for section in module.sections
    }
    named = ((each.number, (each.item.objective, each.item.section or "")) for each in items)
    return {number: known[name] for number, name in named if name in known}
