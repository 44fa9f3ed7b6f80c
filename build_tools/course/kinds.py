"""Declares the kinds of entries that a course is made of. A new kind is one declaration and one line in KINDS."""

from __future__ import annotations

from build_tools.course.base import TRAINER
from build_tools.course.kind import AnyKind, Kind, Menu, Placement
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.models.course import CourseSettings
from build_tools.course.models.do import Do
from build_tools.course.models.event import Event
from build_tools.course.models.fact import Fact
from build_tools.course.models.glossary import Term
from build_tools.course.models.module import Module
from build_tools.course.models.page import LanguageSettings, StandingPage, Word
from build_tools.course.models.paper import Paper
from build_tools.course.models.quiz import Quiz
from build_tools.course.models.referral import Referral
from build_tools.course.models.source import Source
from build_tools.course.models.tool import Tool
from build_tools.course.models.track import Track
from build_tools.course.models.workshop import Test, Workshop

COURSE = Kind("course", "course", CourseSettings, "content/course.yaml", catalogue="course", schema="course", used=True)

WORDS = Kind(
    "words",
    "word",
    Word,
    "content/interface.yaml",
    field="words",
    catalogue="_site",
    schema="interface",
    used=True,
)

TRACKS = Kind(
    "tracks",
    "track",
    Track,
    "content/tracks",
    catalogue="tracks",
    schema="track",
    placement=Placement("tracks/{track}.html", word="tracks", menu=Menu.LINES),
)

_SECTION = "modules/{module}/{section}.html"
_QUIZ = "modules/{module}/quiz.html"

MODULES = Kind(
    "modules",
    "module",
    Module,
    "modules",
    catalogue="modules",
    schema="module",
    placement=Placement(
        "modules/{module}/index.html",
        menu=Menu.HEADINGS,
        step="module",
        parts={
            "objectives": Placement("modules/{module}/index.html", "objectives"),
            "sections": Placement(
                _SECTION,
                step="section",
                parts={
                    "activities": Placement(_SECTION, "{activity}", reserved_ids=frozenset({"key-points", "notes"}))
                },
            ),
            "quiz": Placement(
                _QUIZ,
                step="quiz",
                parts={"items": Placement(_QUIZ, "{item}", reserved_ids=frozenset({"score", "review", "notes"}))},
            ),
        },
    ),
)

QUIZZES = Kind("quizzes", "quiz", Quiz, "quizzes", catalogue="quizzes", schema="quiz", used=True)

CASE_STUDIES = Kind(
    "case_studies",
    "case study",
    CaseStudy,
    "case_studies",
    catalogue="case_studies",
    schema="case_study",
    placement=Placement(
        "case-studies/{case_study}.html",
        word="case-studies",
        index="case-studies/index.html",
        menu=Menu.LINES,
        step="case",
    ),
)

DOS = Kind(
    "dos",
    "DO",
    Do,
    "content/dos.yaml",
    field="dos",
    catalogue="dos",
    schema="dos",
    placement=Placement("dos.html", "{do}", word="dos", menu=Menu.LOOK_UP, step="do"),
)

GLOSSARY = Kind(
    "glossary",
    "term",
    Term,
    "content/glossary.yaml",
    field="terms",
    catalogue="glossary",
    schema="glossary",
    placement=Placement("glossary.html", "{term}", word="glossary", menu=Menu.LOOK_UP),
)

SOURCES = Kind(
    "sources",
    "source",
    Source,
    "content/sources.yaml",
    field="sources",
    catalogue="sources",
    schema="sources",
    placement=Placement("sources.html", "{source}", word="sources", menu=Menu.LOOK_UP),
)

EVENTS = Kind(
    "events",
    "event",
    Event,
    "content/events",
    catalogue="events",
    schema="event",
    placement=Placement("events.html", "{event}", word="events", menu=Menu.LOOK_UP),
)

FACTS = Kind("facts", "fact", Fact, "content/facts.yaml", field="facts", catalogue="facts", schema="facts", used=True)

PAGES = Kind(
    "pages",
    "page",
    StandingPage,
    "content/pages",
    suffix=".md",
    catalogue="pages",
    placement=Placement("{page}.html", menu=Menu.ABOUT, step="page"),
)

TOOLS = Kind("tools", "tool", Tool, "content/tools", catalogue="tools", schema="tool")

WORKSHOPS = Kind(
    "workshops",
    "workshop",
    Workshop,
    "content/workshops",
    catalogue="workshops",
    schema="workshop",
    audience=TRAINER,
)

TESTS = Kind("tests", "test", Test, "content/tests", catalogue="tests", schema="test", audience=TRAINER)

PAPERS = Kind("papers", "paper", Paper, "content/papers", catalogue="papers", schema="paper", audience=TRAINER)

REFERRAL = Kind(
    "referral", "referral", Referral, "content/referral", catalogue="referral", schema="referral", used=True
)

LANGUAGES = Kind(
    "languages", "language", LanguageSettings, "locales", inside="_language.yaml", schema="language", used=True
)

KINDS: dict[str, AnyKind] = {
    kind.name: kind
    for kind in (
        COURSE,
        WORDS,
        TRACKS,
        MODULES,
        QUIZZES,
        CASE_STUDIES,
        DOS,
        GLOSSARY,
        SOURCES,
        EVENTS,
        FACTS,
        PAGES,
        TOOLS,
        WORKSHOPS,
        TESTS,
        PAPERS,
        REFERRAL,
        LANGUAGES,
    )
}
"""Every kind by its name, in the order of the menu."""


def listed_kinds() -> tuple[str, ...]:
    """The names of the kinds whose entries content/course.yaml puts in order, in a list of the same name."""
    return tuple(name for name in CourseSettings.model_fields if name in KINDS)
