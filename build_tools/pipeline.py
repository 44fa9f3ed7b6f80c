"""START READING HERE: makes outputs of a course folder, one stage after the other.

load -> parse -> check -> translate -> publish -> audience -> output. Only `load` reads the course folder.
`publish/write.py` writes the files of an output. The pages of the site go to an engine first (`site/`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from build_tools import outputs
from build_tools.course.audience import for_audience
from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.courses import Courses
from build_tools.course.events import with_open_events
from build_tools.course.groups import group_hashes
from build_tools.course.kinds import LANGUAGES
from build_tools.course.languages import language_names
from build_tools.course.published import published
from build_tools.course.services import with_shown_services
from build_tools.ground.collection import collection_paused
from build_tools.ground.memory import forget
from build_tools.ground.nodes import Mark
from build_tools.ground.outdated import stop_if_outdated
from build_tools.ground.problems import Finding, Problem, Severity, UnusableError, has_errors, tidy
from build_tools.interface import unfilled_placeholders, unknown_words, unknown_words_of_scripts, uses_in_package
from build_tools.interface.unknown_word import FILE as INTERFACE
from build_tools.outputs.output import PLAIN, Output, Request
from build_tools.outputs.shown import not_shown
from build_tools.outputs.site import SITE, pages_of
from build_tools.pages.page import Pages
from build_tools.parse import parse
from build_tools.publish.made import Made
from build_tools.reading.load import load, load_languages
from build_tools.reading.sources import Sources
from build_tools.rules import check
from build_tools.rules.mark_of_finding import mark_of
from build_tools.rules.rule import Context
from build_tools.translate import (
    behind,
    check_layout,
    companion,
    lay_out,
    renamed,
    with_translations,
    without_follow_ups,
)
from build_tools.translate.layout import Layout
from build_tools.translate.renamed import RENAMED
from build_tools.translate.young import folded

BEFORE_OUTPUT = ("reading", "parse", "translate")
FOR_OUTPUT = ("course", "markdown", "search")
"""The folders of the package whose steps come before an output is made, and of those that it needs."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The sources, the course in the source language (None when it cannot be parsed), and the problems of both.

    `faults` are those of the problems that keep a part of the sources out of the course. `groups` are the hashes of the
    items' keys by address, `layouts` the catalogues that were checked, by language.
    """

    sources: Sources
    course: Course | None
    problems: tuple[Problem, ...]
    faults: tuple[Problem, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    layouts: Mapping[str, Layout] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckedCourses:
    """The checked courses, or None when one of the problems is an error, and the sources they were made from."""

    courses: Courses | None
    problems: tuple[Problem, ...]
    sources: Sources


@collection_paused()
def check_course(
    root: Path, *, today: date, preview: bool = False, language: str = "", release: bool = False
) -> Checked:
    """Reads the folder and returns every problem in it, catalogues included. A preview allows links to drafts, a
    release no placeholders.

    With `language` only what belongs to this language is checked: the rules together with the source language, and each
    catalogue with its own language. So one call for each language returns every problem and checks nothing twice.
    """
    read = _read(root, language)
    if read.course is None:
        return read
    sources, course, faults, problems = read.sources, read.course, read.faults, list(read.faults)
    if language in ("", sources.source_lang):
        problems += check(course, Context(today, sources.images, preview=preview, release=release), sources)
        problems += (_told(finding, sources, severity) for finding, severity in not_shown(course, outputs.OUTPUTS))
        problems += () if _is_broken(INTERFACE, faults) else _check_words(course, sources)
    for layout in read.layouts.values():
        stop_if_outdated()
        problems += _check_translation(layout, faults)
        problems += () if has_errors(faults) else rename_problems(layout, sources)
    return replace(read, problems=tidy(problems))


@collection_paused()
def checked_courses(
    root: Path, audience: Audience, *, today: date, drafts: bool = False, language: str = ""
) -> CheckedCourses:
    """The course in `root` in every language, as `audience` may see it. `drafts` adds what is not published yet.

    With `language` only this language is whole. It is checked as `check_course` says.
    """
    checked = check_course(root, today=today, preview=drafts, language=language)
    if checked.course is None or has_errors(checked.problems):
        return CheckedCourses(None, checked.problems, checked.sources)
    if language and language not in checked.sources.languages:
        return CheckedCourses(None, tidy((*checked.problems, _gone(language))), checked.sources)
    courses = _courses(checked, checked.course, audience, today=today, drafts=drafts, language=language)
    return CheckedCourses(courses, checked.problems, checked.sources)


@collection_paused()
def make(
    output: Output,
    root: Path,
    *,
    today: date,
    request: Request = PLAIN,
    drafts: bool = False,
    language: str = "",
    once: bool = False,
) -> Made:
    """What `output` makes of the course in `root`. When a problem is an error, the problems and nothing else.

    Options that the `request` does not name have their defaults. For `drafts` and `language` see `checked_courses`.
    `once`: nothing else will be made in this process, so it remembers nothing longer than it must.
    """
    checked = checked_courses(root, output.audience, today=today, drafts=drafts, language=language)
    if checked.courses is None:
        return Made(problems=checked.problems)
    forget(*BEFORE_OUTPUT if once else ())
    made = output.make(checked.courses, output.filled(request))
    forget(*FOR_OUTPUT if once else ())
    findings = (_warning(finding, checked.sources) for finding in made.findings)
    problems = tidy((*checked.problems, *made.problems, *findings))
    return Made(problems=problems) if has_errors(problems) else replace(made, problems=problems)


@collection_paused()
def remember_sources(root: Path) -> None:
    """Reads and parses the course in `root`, so that copies of this process find that done."""
    sources, _ = load(root)
    parse(sources, sources.source_lang)


@collection_paused()
def pages_unchecked(root: Path, *, today: date, drafts: bool, language: str) -> Pages | None:
    """The pages of the site in one language as `make` makes them, but before they are checked, and without search.

    None when something that is needed cannot be read or shown: `make` says what.
    """
    read = _read(root, language)
    if read.course is None or has_errors(read.faults) or language not in read.sources.languages:
        return None
    courses = _courses(read, read.course, SITE.audience, today=today, drafts=drafts, language=language)
    pages = pages_of(courses, language)
    return None if has_errors(pages.problems) else pages


def languages(root: Path) -> tuple[str, ...]:
    """The codes of the languages in the folder, the source language first."""
    return load_languages(root)


def _read(root: Path, language: str) -> Checked:
    """The course as it was read, with the problems of reading alone. `language` limits the layouts."""
    sources, unread = load(root)
    course, unparsed = parse(sources, sources.source_lang)
    faults = tidy((*unread, *unparsed))
    if course is None:
        return Checked(sources, None, faults, faults)
    groups = group_hashes(course)
    codes = [code for code in sources.languages if code != sources.source_lang and language in ("", code)]
    layouts = {code: lay_out(sources, code, groups) for code in codes}
    return Checked(sources, course, faults, faults, groups, layouts)


def _courses(
    checked: Checked, course: Course, audience: Audience, *, today: date, drafts: bool, language: str
) -> Courses:
    """The courses that an output gets. `course` is that of the source language."""
    by_language = {
        code: for_audience(_of_the_day(published(translated, drafts=drafts), today), audience)
        for code, translated in _translated(checked, course)
    }
    return Courses(by_language, language_names(course), (language,) if language else tuple(by_language), today)


def _of_the_day(course: Course, today: date) -> Course:
    """The course without what is not to be shown on this day, so that no output can show it."""
    return with_open_events(with_shown_services(course, today), today)


def _is_broken(path: str, faults: Iterable[Problem]) -> bool:
    return has_errors(fault for fault in faults if fault.mark.path == path)


def _gone(language: str) -> Problem:
    """The problem of a language that was there when somebody asked for it."""
    mark, message = Mark(LANGUAGES.file(language)), f'There is no language "{language}" any more.'
    return Problem(mark, "MISSING-FILE", message, "Put the file back, or wait until it is written, and build again.")


def rename_problems(layout: Layout, sources: Sources) -> Iterator[Problem]:
    """A warning, in the source, for each entry that looks renamed. While a source is broken nobody can tell."""
    return (_warning(finding, sources, RENAMED.code) for finding in renamed(layout))


def _check_words(course: Course, sources: Sources) -> Iterator[Problem]:
    """What templates, Python and scripts ask of the interface words in vain, or the first of them that is no text."""
    try:
        uses = tuple(uses_in_package())
        yield from unknown_words_of_scripts(uses)
    except UnusableError as error:
        yield error.problem
        return
    yield from unknown_words(uses, course.words)
    for finding in unfilled_placeholders(uses, course.words):
        yield Problem(mark_of(sources, finding), finding.code, finding.message, finding.hint)


def _check_translation(layout: Layout, faults: Iterable[Problem]) -> Iterator[Problem]:
    problems = without_follow_ups((*check_layout(layout), *behind(layout)), faults, layout.language)
    return folded(problems, layout.language)


def _translated(checked: Checked, course: Course) -> Iterator[tuple[str, Course]]:
    """Pairs of a language and its course: whole for the source language and those in `checked.layouts`.

    Of any other language the course has the glossary alone.
    """
    for language in checked.sources.languages:
        if language == course.language:
            yield language, course
        elif language in checked.layouts:
            yield language, _parsed(with_translations(checked.sources, checked.layouts[language]), language)
        else:
            yield language, _parsed(companion(checked.sources, language, checked.groups), language)


def _parsed(sources: Sources, language: str) -> Course:
    """The course of translated sources. They differ in words only from sources that were parsed, so they parse too."""
    course, _ = parse(sources, language)
    if course is None:
        raise RuntimeError(f"the translation into {language} cannot be parsed")
    return course


def _warning(finding: Finding, sources: Sources, code: str = "") -> Problem:
    return _told(replace(finding, code=finding.code or code), sources, Severity.WARNING)


def _told(finding: Finding, sources: Sources, severity: Severity) -> Problem:
    return Problem(mark_of(sources, finding), finding.code, finding.message, finding.hint, severity)
