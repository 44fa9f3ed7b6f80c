"""The kinds of things a course is made of, and where their YAML lives. The first part of every address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from build_tools.course.base import TRAINER, Audience, Model
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

M = TypeVar("M", bound=Model, covariant=True)


@dataclass(frozen=True, slots=True)
class Kind(Generic[M]):
    """`path` is a folder with one file an entry, or one file: with `field`, the list of entries is in it.

    `catalogue` is the path of its translations below `locales/<language>/`, without `.po`; "" = not translated.
    """

    name: str
    model: type[M]
    path: str
    field: str = ""
    suffix: str = ".yaml"
    catalogue: str = ""
    audience: Audience = Audience.LEARNER

    @property
    def folder(self) -> bool:
        """True when each entry has a file of its own."""
        return not self.path.endswith(".yaml")

    @property
    def depth(self) -> int:
        """How many parts the address of an entry has: what is alone in its file has no id."""
        return 2 if self.folder or self.field else 1


COURSE = Kind("course", CourseSettings, "content/course.yaml", catalogue="course")
WORDS = Kind("words", Word, "content/interface.yaml", field="words", catalogue="_site")
DOS = Kind("dos", Do, "content/dos.yaml", field="dos", catalogue="dos")
MODULES = Kind("modules", Module, "modules", catalogue="modules")
CASE_STUDIES = Kind("case_studies", CaseStudy, "case_studies", catalogue="case_studies")
QUIZZES = Kind("quizzes", Quiz, "quizzes", catalogue="quizzes")
TRACKS = Kind("tracks", Track, "content/tracks", catalogue="tracks")
GLOSSARY = Kind("glossary", Term, "content/glossary.yaml", field="terms", catalogue="glossary")
SOURCES = Kind("sources", Source, "content/sources.yaml", field="sources", catalogue="sources")
FACTS = Kind("facts", Fact, "content/facts.yaml", field="facts", catalogue="facts")
PAGES = Kind("pages", StandingPage, "content/pages", suffix=".md", catalogue="pages")
TOOLS = Kind("tools", Tool, "content/tools", catalogue="tools")
WORKSHOPS = Kind("workshops", Workshop, "content/workshops", catalogue="workshops", audience=TRAINER)
TESTS = Kind("tests", Test, "content/tests", catalogue="tests", audience=TRAINER)
REFERRAL = Kind("referral", Referral, "content/referral", catalogue="referral")
LANGUAGES = Kind("languages", LanguageSettings, "locales")

AnyKind = Kind[Any]

KINDS: tuple[AnyKind, ...] = (
    COURSE,
    WORDS,
    DOS,
    MODULES,
    CASE_STUDIES,
    QUIZZES,
    TRACKS,
    GLOSSARY,
    SOURCES,
    FACTS,
    PAGES,
    TOOLS,
    WORKSHOPS,
    TESTS,
    REFERRAL,
    LANGUAGES,
)

BY_NAME: dict[str, AnyKind] = {kind.name: kind for kind in KINDS}
