"""The kinds of things a course is made of, and where their YAML lives. The first part of every address."""

from __future__ import annotations

from dataclasses import dataclass

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
class Kind:
    """`path` is a folder with one file an entry, or one file: with `field`, the list of entries is in it.

    `catalogue` is the path of its translations below `locales/<language>/`, without `.po`; "" = not translated.
    """

    name: str
    model: type[Model]
    path: str
    field: str = ""
    suffix: str = ".yaml"
    catalogue: str = ""

    @property
    def folder(self) -> bool:
        """True when each entry has a file of its own."""
        return not self.path.endswith(".yaml")


KINDS: tuple[Kind, ...] = (
    Kind("course", CourseSettings, "content/course.yaml", catalogue="course"),
    Kind("words", Word, "content/interface.yaml", field="words", catalogue="_site"),
    Kind("dos", Do, "content/dos.yaml", field="dos", catalogue="dos"),
    Kind("modules", Module, "modules", catalogue="modules"),
    Kind("case_studies", CaseStudy, "case_studies", catalogue="case_studies"),
    Kind("quizzes", Quiz, "quizzes", catalogue="quizzes"),
    Kind("tracks", Track, "content/tracks", catalogue="tracks"),
    Kind("glossary", Term, "content/glossary.yaml", field="terms", catalogue="glossary"),
    Kind("sources", Source, "content/sources.yaml", field="sources", catalogue="sources"),
    Kind("facts", Fact, "content/facts.yaml", field="facts", catalogue="facts"),
    Kind("pages", StandingPage, "content/pages", suffix=".md", catalogue="pages"),
    Kind("tools", Tool, "content/tools", catalogue="tools"),
    Kind("workshops", Workshop, "content/workshops", catalogue="workshops"),
    Kind("tests", Test, "content/tests", catalogue="tests"),
    Kind("referral", Referral, "content/referral", catalogue="referral"),
    Kind("languages", LanguageSettings, "locales"),
)

BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
