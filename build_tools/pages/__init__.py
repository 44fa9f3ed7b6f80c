"""Course -> Pages: finished HTML that depends on no site engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.places import relative
from build_tools.pages.links import Links
from build_tools.pages.navigation import footer, menu, navigation, parts
from build_tools.pages.page import Page, Pages
from build_tools.pages.page_kinds import (
    case,
    cases,
    coverage,
    dos,
    entry,
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
from build_tools.pages.renderer import Renderer, plain, renderer_of

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
    dos.pages,
    standing.pages,
    entry.pages,
)
"""Every kind of page there is, in the order they are rendered. A new one is one file, one template and one line; a page
for each entry of a kind that names a template in `course/kinds.py` needs the template alone."""


def render(
    course: Course,
    languages: Mapping[str, Course],
    names: tuple[LanguageName, ...],
    today: date,
    links: Links = relative,
) -> Pages:
    """Renders every page of `course`, a course for learners in one language.

    `languages` holds the course in every language by code, `names` says how each calls itself; facts that should
    have been checked again before `today` carry a mark. `links` says how a link is written.
    """
    renderer = renderer_of(course, languages, names, today, links)
    part_of = parts(course, renderer.context.words)
    return Pages(
        language=renderer.name,
        languages=names,
        title=plain(course.settings.title),
        description=plain(course.settings.subtitle),
        pages=tuple(replace(page, around=part_of.get(page.uri)) for kind in PAGE_KINDS for page in kind(renderer)),
        nav=navigation(course, renderer.context.words),
        words=renderer.context.words.templates(),
        id=course.settings.id,
        version=course.settings.version,
        standing=footer(course, renderer.context.words),
        menu=menu(course, renderer.context.words),
        has_glossary=bool(course.glossary),
    )
