"""The whole course in one language, as frozen models. What rules check and pages show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from build_tools.course.base import Model
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.models.course import CourseSettings
from build_tools.course.models.do import Do
from build_tools.course.models.fact import Fact
from build_tools.course.models.glossary import Term
from build_tools.course.models.module import Module
from build_tools.course.models.page import LanguageSettings, StandingPage, Word
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.referral import Referral
from build_tools.course.models.source import Source
from build_tools.course.models.tool import Tool
from build_tools.course.models.track import Track
from build_tools.course.models.workshop import Test, Workshop


@dataclass(frozen=True, slots=True)
class Course:
    """Entries by id, in the order they were written; modules, case studies and tracks in that of course.yaml.

    The names of the fields are the kinds of `kinds.KINDS`; `course` is content/course.yaml.
    """

    language: str
    course: CourseSettings
    words: Mapping[str, Word] = field(default_factory=dict)
    dos: Mapping[str, Do] = field(default_factory=dict)
    modules: Mapping[str, Module] = field(default_factory=dict)
    case_studies: Mapping[str, CaseStudy] = field(default_factory=dict)
    quizzes: Mapping[str, Quiz] = field(default_factory=dict)
    tracks: Mapping[str, Track] = field(default_factory=dict)
    glossary: Mapping[str, Term] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    pages: Mapping[str, StandingPage] = field(default_factory=dict)
    tools: Mapping[str, Tool] = field(default_factory=dict)
    workshops: Mapping[str, Workshop] = field(default_factory=dict)
    tests: Mapping[str, Test] = field(default_factory=dict)
    referral: Mapping[str, Referral] = field(default_factory=dict)
    languages: Mapping[str, LanguageSettings] = field(default_factory=dict)

    def entries(self) -> Iterator[tuple[str, Model]]:
        """Every top entry with its address, `course` first."""
        yield "course", self.course
        for kind in self.__slots__[2:]:
            found: Mapping[str, Any] = getattr(self, kind)
            for name, entry in found.items():
                yield f"{kind}/{name}", entry
