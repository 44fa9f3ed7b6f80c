"""The whole course in one language, as frozen models: rules check it and outputs show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from build_tools.course import kinds
from build_tools.course.base import Model
from build_tools.course.kind import Kind
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.models.course import CourseSettings
from build_tools.course.models.do import Do
from build_tools.course.models.fact import Fact
from build_tools.course.models.glossary import Term
from build_tools.course.models.module import Module
from build_tools.course.models.page import StandingPage, Word
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.source import Source
from build_tools.course.models.track import Track

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Course:
    """`settings` holds content/course.yaml. `entries` holds everything else, by the name of the kind and then by id.

    Modules, case studies and tracks are in the order of content/course.yaml, all others in the order written. `of`
    gives the entries of any kind; the kinds that code often asks for have properties too. `drawings` are those that a
    field `mark` may name: what stands inside their <svg>, by name.
    """

    language: str
    settings: CourseSettings
    entries: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    drawings: Mapping[str, str] = field(default_factory=dict, repr=False)

    def of(self, kind: Kind[M]) -> Mapping[str, M]:
        """The entries of a kind, by id."""
        return self.entries.get(kind.name, {})

    def having(self, **entries: Mapping[str, Any]) -> Course:
        """A copy of the course in which these entries, by the names of their kinds, replace the present ones."""
        return replace(self, entries={**self.entries, **entries})

    def addressed(self) -> Iterator[tuple[str, Model]]:
        """The address and the model of every top-level entry, `course` first."""
        yield kinds.COURSE.name, self.settings
        for name, entries in self.entries.items():
            for id, entry in entries.items():
                yield f"{name}/{id}", entry

    def quiz_of(self, module: Module) -> Quiz | None:
        """The quiz that a module names, or None."""
        return self.quizzes.get(module.quiz or "")

    @property
    def minerals(self) -> tuple[str, ...]:
        """The minerals whose colours a module has, sorted."""
        return tuple(sorted({module.mineral.value for module in self.modules.values() if module.mineral}))

    @property
    def words(self) -> Mapping[str, Word]:
        """The words of the interface."""
        return self.of(kinds.WORDS)

    @property
    def tracks(self) -> Mapping[str, Track]:
        """The paths through the course, one for each audience."""
        return self.of(kinds.TRACKS)

    @property
    def modules(self) -> Mapping[str, Module]:
        """The modules."""
        return self.of(kinds.MODULES)

    @property
    def quizzes(self) -> Mapping[str, Quiz]:
        """The quizzes of the modules."""
        return self.of(kinds.QUIZZES)

    @property
    def case_studies(self) -> Mapping[str, CaseStudy]:
        """The case studies."""
        return self.of(kinds.CASE_STUDIES)

    @property
    def dos(self) -> Mapping[str, Do]:
        """The ten DOs."""
        return self.of(kinds.DOS)

    @property
    def glossary(self) -> Mapping[str, Term]:
        """The terms."""
        return self.of(kinds.GLOSSARY)

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources that the course cites."""
        return self.of(kinds.SOURCES)

    @property
    def facts(self) -> Mapping[str, Fact]:
        """Statements that can go out of date."""
        return self.of(kinds.FACTS)

    @property
    def pages(self) -> Mapping[str, StandingPage]:
        """The standing pages."""
        return self.of(kinds.PAGES)
