"""START READING HERE: renders every page of a course. A new kind of page is a file, a template and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.places import relative
from build_tools.ground.problems import tidy
from build_tools.pages.calendars import calendar_files
from build_tools.pages.forwards import forwards
from build_tools.pages.leaving import leaving_files
from build_tools.pages.links import Links
from build_tools.pages.meanings import meanings_file
from build_tools.pages.navigation import footer, menu, nav_entries, part_by_uri
from build_tools.pages.page import Page, Pages
from build_tools.pages.page_kinds import (
    case,
    cases,
    coverage,
    dos,
    entry,
    events,
    glossary,
    home,
    module,
    my_course,
    quiz,
    section,
    sources,
    standing,
    track,
)
from build_tools.pages.player import FOR_LEARNERS, Player
from build_tools.pages.renderer import Renderer, plain, renderer_of
from build_tools.pages.titles import marked_title

PageKind = Callable[[Renderer], Iterator[Page]]

PAGE_KINDS: tuple[PageKind, ...] = (
    home.pages,
    my_course.pages,
    module.pages,
    section.pages,
    quiz.pages,
    coverage.pages,
    cases.pages,
    case.pages,
    track.pages,
    glossary.pages,
    sources.pages,
    events.pages,
    dos.pages,
    standing.pages,
    entry.pages,
)
"""Every kind of page there is, in the order they are rendered. A new one is one file, one template and one line. For
a kind that names a template in `course/kinds.py`, the template alone gives each entry a page."""


def render(
    course: Course,
    languages: Mapping[str, Course],
    names: tuple[LanguageName, ...],
    today: date,
    links: Links = relative,
    player: Player = FOR_LEARNERS,
) -> Pages:
    """Renders every page of `course`, a course for learners in one language.

    `languages` holds the course in every language by code, `names` says how each calls itself. Facts that should
    have been checked again before `today` are marked. `links` says how a link is written, `player` how
    quizzes work.
    """
    renderer = renderer_of(course, languages, names, today, links, player)
    words = renderer.context.words
    parts = part_by_uri(course, words)
    all_pages = tuple(replace(page, around=parts.get(page.uri)) for kind in PAGE_KINDS for page in kind(renderer))
    pages = Pages(
        language=renderer.name,
        languages=names,
        title=plain(course.settings.title),
        description=plain(course.settings.subtitle),
        pages=all_pages,
        nav=nav_entries(course, words),
        words=words.templates(),
        id=course.settings.id,
        version=course.settings.version,
        standing=footer(course, words),
        menu=menu(course, words),
        marked=marked_title(course.settings.title, words),
        marked_words=words.foreign(),
        has_old_words=words.are_outdated(),
        minerals=course.minerals,
        forwards=forwards(course, all_pages),
        search_box=_search_box(renderer),
        files=_files(renderer, all_pages),
        contact=_contact(renderer),
    )
    return replace(pages, problems=tidy(words.problems))


def _files(renderer: Renderer, pages: tuple[Page, ...]) -> dict[str, str]:
    """What is published beside the pages, by path."""
    needed_to_leave = leaving_files(renderer.name, renderer.context) if any(page.leave for page in pages) else {}
    return {**meanings_file(renderer.context), **needed_to_leave, **calendar_files(renderer)}


def _contact(renderer: Renderer) -> str:
    """How to reach the people behind this edition, as HTML."""
    contact = renderer.course.settings.contact
    if not contact.is_given:
        return ""
    macros = renderer.context.templates.get_template("parts/contact.html.j2").module
    return " ".join(str(macros.ways_of(contact)).split())  # type: ignore[attr-defined]


def _search_box(renderer: Renderer) -> str:
    """What is in the box of search, as HTML."""
    template = renderer.context.templates.get_template("parts/search_box.html.j2")
    course = renderer.course
    return template.render(has_glossary=bool(course.glossary), has_modules=bool(course.modules))
