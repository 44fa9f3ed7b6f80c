"""START READING HERE: from a course folder to finished pages, one stage after the other.

load -> parse -> check -> translate -> publish -> audience -> render, index. Only `load` touches the disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from build_tools.course.audience import for_audience
from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.groups import group_hashes
from build_tools.course.languages import language_names
from build_tools.course.places import Published, as_named
from build_tools.course.published import published
from build_tools.ground.collection import collection_paused
from build_tools.ground.problems import Problem, has_errors, tidy
from build_tools.pages import render
from build_tools.pages.page import Pages
from build_tools.parse import parse
from build_tools.reading.load import load, load_languages
from build_tools.reading.sources import Sources
from build_tools.rules import check
from build_tools.rules.rule import Facts
from build_tools.search import index_files
from build_tools.translate import behind, check_layout, companion, lay_out, overlaid, settled
from build_tools.translate.layout import Layout


@dataclass(frozen=True, slots=True)
class Checked:
    """The sources with the course of the source language, and everything wrong with either. `faults` are those of the
    problems that keep a part of the sources out of the course.
    """

    sources: Sources
    course: Course | None
    problems: tuple[Problem, ...]
    faults: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Compiled:
    """One language's pages; None when problems stop the build."""

    pages: Pages | None
    problems: tuple[Problem, ...]


@collection_paused()
def check_course(root: Path, *, today: date, preview: bool = False) -> Checked:
    """Reads the folder and finds every problem in it, catalogues included. In a preview drafts may be linked."""
    sources, unread = load(root)
    course, unparsed = parse(sources, sources.source_lang)
    faults, found = tidy((*unread, *unparsed)), list[Problem]()
    if course is not None:
        found += check(course, Facts(today, sources.images, preview=preview), sources)
        groups = group_hashes(course)
        for language in sources.languages[1:]:
            found += _check_translation(lay_out(sources, language, groups), faults)
    return Checked(sources, course, tidy((*faults, *found)), faults)


@collection_paused()
def compile_course(
    root: Path, language: str, *, drafts: bool, today: date, published_at: Published = as_named
) -> Compiled:
    """The pages of `language` for learners. `drafts` also shows what is not published yet.

    Links lead to where an engine has published each page: `published_at` says where, by the page's uri.

    The rules are checked with the source language, and each catalogue with its own: whoever compiles every language
    has every problem, and no check ran twice.
    """
    sources, unread = load(root)
    course, unparsed = parse(sources, sources.source_lang)
    if course is None:
        return Compiled(None, tidy((*unread, *unparsed)))
    shown, found = course, list[Problem]()
    groups = group_hashes(course)
    if language == sources.source_lang:
        found += check(course, Facts(today, sources.images, preview=drafts), sources)
    else:
        layout = lay_out(sources, language, groups)
        found += _check_translation(layout, (*unread, *unparsed))
        shown = _parsed(overlaid(sources, layout), language)
    problems = tidy((*unread, *unparsed, *found))
    if has_errors(problems):
        return Compiled(None, problems)
    courses = {
        name: for_audience(published(each, drafts=drafts), Audience.LEARNER)
        for name, each in _all_languages(sources, course, shown, groups).items()
    }
    pages = render(courses[language], courses, language_names(course), today, published_at)
    files = {f"search/{name}": text for name, text in index_files(courses[language], courses).items()}
    return Compiled(replace(pages, files=files), problems)


def languages(root: Path) -> tuple[str, ...]:
    """The codes of the languages in the folder, the source language first."""
    return load_languages(root)


def _check_translation(layout: Layout, faults: Iterable[Problem]) -> Iterator[Problem]:
    return settled((*check_layout(layout), *behind(layout)), faults, layout.language)


def _all_languages(sources: Sources, course: Course, shown: Course, groups: Mapping[str, str]) -> dict[str, Course]:
    """The language that is shown and the source language whole, of each other language the glossary."""
    whole = {sources.source_lang: course, shown.language: shown}
    return {
        language: whole.get(language) or _parsed(companion(sources, language, groups), language)
        for language in sources.languages
    }


def _parsed(sources: Sources, language: str) -> Course:
    """A translation lays words over what was parsed before, so it parses too."""
    course, _ = parse(sources, language)
    if course is None:
        raise RuntimeError(f"the translation into {language} cannot be parsed")
    return course
