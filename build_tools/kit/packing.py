"""What to bring: the materials of all sessions and the papers, counted for so many people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from build_tools.course.course import Course
from build_tools.course.kinds import PAPERS
from build_tools.course.models.paper import Paper, Use
from build_tools.course.models.session import Material, Session
from build_tools.course.models.workshop import Workshop
from build_tools.kit.programme import TimedDay
from build_tools.markdown import plain


@dataclass(frozen=True, slots=True)
class Need:
    """How many there have to be: one for every `per_people` people, and at least `quantity`."""

    quantity: int
    per_people: int | None

    def count(self, people: int) -> int:
        """How many for this many people."""
        return max(self.quantity, -(-people // self.per_people) if self.per_people else 0)


@dataclass(frozen=True, slots=True)
class Packed:
    """A thing to bring, and the sessions that use it, none if the whole workshop does. What several sessions use is
    brought once.
    """

    material: Material
    need: Need
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper to print, `times` as often as it is given out anew."""

    paper: Paper
    need: Need
    times: int

    def count(self, people: int) -> int:
        """How many copies for this many people."""
        return self.need.count(people) * self.times


def things(workshop: Workshop, days: Iterable[TimedDay]) -> tuple[Packed, ...]:
    """What is brought and not printed: for the sessions, in their order, then for the whole workshop. Equal words are
    one thing: the largest need.
    """
    found: dict[str, list[tuple[Material, Session | None]]] = {}
    for session in _sessions(days):
        for material in session.materials:
            if not (material.paper or material.page):
                found.setdefault(plain(str(material.item)).casefold(), []).append((material, session))
    for material in workshop.materials:
        if not (material.paper or material.page):
            found.setdefault(plain(str(material.item)).casefold(), []).append((material, None))
    return tuple(_packed(uses) for uses in found.values())


def papers(workshop: Workshop, days: tuple[TimedDay, ...], course: Course) -> tuple[Printed, ...]:
    """The papers that the workshop and the materials of its sessions name, each once, in the order of their use.

    What the workshop names is given out once, or each day; what only sessions name, in each of them.
    """
    named = Counter(material.paper for session in _sessions(days) for material in session.materials if material.paper)
    of_workshop = (*workshop.papers, *(material.paper for material in workshop.materials if material.paper))
    times = {**named, **dict.fromkeys(of_workshop, 1)}
    known, order = course.of(PAPERS), list(Use)
    all_named = sorted((known[name] for name in times if name in known), key=lambda paper: order.index(paper.use))
    return tuple(
        Printed(
            paper,
            Need(paper.quantity, paper.per_people),
            len(days) if paper.use is Use.EACH_DAY else times[paper.id],
        )
        for paper in all_named
    )


def files(workshop: Workshop, days: Iterable[TimedDay]) -> tuple[str, ...]:
    """The ids of the standing pages that are printed, as the files of practice sites, each once."""
    return tuple(dict.fromkeys(material.page for material in _materials(workshop, days) if material.page))


def file_need(name: str, workshop: Workshop, days: Iterable[TimedDay]) -> Need:
    """How many copies of such a page there have to be."""
    return _largest([material for material in _materials(workshop, days) if material.page == name])


def _materials(workshop: Workshop, days: Iterable[TimedDay]) -> tuple[Material, ...]:
    """Those of all sessions, then those of the workshop."""
    of_sessions = (material for session in _sessions(days) for material in session.materials)
    return (*of_sessions, *workshop.materials)


def _sessions(days: Iterable[TimedDay]) -> tuple[Session, ...]:
    return tuple(timed.session for day in days for timed in day.blocks if timed.session)


def _packed(uses: list[tuple[Material, Session | None]]) -> Packed:
    sessions = tuple({session.id: session for _, session in uses if session}.values())
    return Packed(uses[0][0], _largest([material for material, _ in uses]), sessions)


def _largest(materials: list[Material]) -> Need:
    """The need that is enough for each of the materials."""
    by_people = [material.per_people for material in materials if material.per_people]
    return Need(max(material.quantity for material in materials), min(by_people) if by_people else None)
