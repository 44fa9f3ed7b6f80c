"""The numbered notes at the end of a page: what it cites, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from markupsafe import Markup

from build_tools.course.course import Course
from build_tools.course.models.fact import Fact
from build_tools.course.models.source import Source


@dataclass(slots=True)
class Note:
    """One note. It holds sources, or a fact with its sources, or words of an author.

    `others` are facts that differ from its fact and that no note of the page holds, `other_notes` the numbers of the
    notes that hold such facts; `places` are the anchors of the places that cite it.
    """

    number: int
    sources: tuple[Source, ...] = ()
    locator: str = ""
    fact: Fact | None = None
    others: tuple[Fact, ...] = ()
    other_notes: tuple[int, ...] = ()
    html: Markup = field(default_factory=Markup)
    places: list[str] = field(default_factory=list)

    def add_place(self) -> str:
        """Adds one more place that cites the note. Returns its anchor."""
        self.places.append(f"cite_{self.number}_{len(self.places) + 1}")
        return self.places[-1]

    def is_stale(self, today: date) -> bool:
        """True when the fact should have been checked again by now."""
        return self.fact is not None and self.fact.review_by < today


@dataclass(slots=True)
class Notes:
    """The notes of one page, in the order in which they are first cited. A source and a locator are one note."""

    course: Course
    by_key: dict[tuple[str, ...], Note] = field(default_factory=dict)

    def cite(self, name: str, locator: str = "") -> Note | None:
        """The note of a source, or of a fact when `name` starts with `facts/`; None when the course has no such one."""
        note = self.by_key.get((name, locator))
        if note:
            return note
        fact = self.course.facts.get(name.removeprefix("facts/")) if name.startswith("facts/") else None
        sources = self._sources(fact.sources if fact else (name,))
        if not sources:
            return None
        others = (self.course.facts.get(id) for id in fact.differs_from) if fact else ()
        note = Note(len(self.by_key) + 1, sources, locator, fact, tuple(filter(None, others)))
        return self.by_key.setdefault((name, locator), note)

    def own(self, key: str) -> Note:
        """The note that holds words of an author, made when it is first asked for."""
        return self.by_key.setdefault(("", key), Note(len(self.by_key) + 1))

    def add_uncited(self, names: Iterable[str]) -> None:
        """Adds a note for each source that has none yet."""
        noted = {source.id for note in self.by_key.values() for source in note.sources}
        for name in names:
            if name not in noted:
                self.cite(name)

    def finished(self) -> tuple[Note, ...]:
        """The notes of the whole page. A fact with a note of its own is told there only: others refer to its number."""
        numbers = {note.fact.id: note.number for note in reversed(self.by_key.values()) if note.fact}
        return tuple(
            replace(
                note,
                others=tuple(other for other in note.others if other.id not in numbers),
                other_notes=tuple(sorted(numbers[other.id] for other in note.others if other.id in numbers)),
            )
            for note in self.by_key.values()
        )

    def _sources(self, names: Iterable[str]) -> tuple[Source, ...]:
        return tuple(self.course.sources[name] for name in names if name in self.course.sources)
