"""START READING HERE: from a course folder to finished pages, one stage after the other.

load -> parse -> check -> translate -> publish -> audience -> render, index. Only `load` touches the disk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from build_tools.audience import for_audience
from build_tools.course import Course
from build_tools.groups import group_hashes
from build_tools.languages import language_names
from build_tools.load import load
from build_tools.models.base import Audience
from build_tools.parse import parse
from build_tools.problems import Problem, has_errors, tidy
from build_tools.publish import published
from build_tools.render import render
from build_tools.render.page import Pages
from build_tools.rules import check
from build_tools.rules.rule import Facts
from build_tools.search import index_files
from build_tools.sources import Sources
from build_tools.translate import behind, check_catalogues, translate


@dataclass(frozen=True, slots=True)
class Checked:
    """The sources with the course of the source language, and everything wrong with either."""

    sources: Sources
    course: Course | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """One language's pages; None when problems stop the build."""

    pages: Pages | None
    problems: tuple[Problem, ...]


def check_course(root: Path, *, today: date, preview: bool = False) -> Checked:
    """Reads the folder and finds every problem in it, catalogues included. In a preview drafts may be linked."""
    sources, unread = load(root)
    course, unparsed = parse(sources, sources.source_lang)
    found: list[Problem] = []
    if course is not None:
        groups = group_hashes(course)
        found += check(course, Facts(today, sources.images, preview=preview), sources)
        found += check_catalogues(sources, groups)
        found += behind(sources, groups)
    return Checked(sources, course, tidy((*unread, *unparsed, *found)))


def compile_course(root: Path, language: str, *, drafts: bool, today: date) -> Compiled:
    """The pages of `language` for learners. `drafts` also shows what is not published yet."""
    checked = check_course(root, today=today, preview=drafts)
    if checked.course is None or has_errors(checked.problems):
        return Compiled(None, checked.problems)
    courses = {
        name: for_audience(published(course, drafts=drafts), Audience.LEARNER)
        for name, course in all_languages(checked.sources, checked.course).items()
    }
    names = language_names(checked.course)
    pages = render(courses[language], courses, names, today)
    found = {f"search/{name}": text for name, text in index_files(courses[language], courses).items()}
    return Compiled(replace(pages, files=found), checked.problems)


def all_languages(sources: Sources, course: Course) -> dict[str, Course]:
    """The course in every language it has, the source language first."""
    groups = group_hashes(course)
    courses = {sources.source_lang: course}
    for language in sources.languages[1:]:
        translated, _ = parse(translate(sources, language, groups), language)
        if translated is not None:
            courses[language] = translated
    return courses


def languages(root: Path) -> tuple[str, ...]:
    """The codes of the languages in the folder, the source language first."""
    return load(root)[0].languages
