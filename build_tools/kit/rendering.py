"""START READING HERE: renders the pages of a kit. A new page is a file in `page_kinds/`, a template, a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from build_tools.course.courses import Courses
from build_tools.course.kinds import WORKSHOPS
from build_tools.kit.maker import Maker, maker_of, within_kit
from build_tools.kit.page import Kit, KitPage
from build_tools.kit.page_kinds import (
    agenda,
    cases,
    certificates,
    desk,
    doors,
    guide,
    handbook,
    notes,
    packing_list,
    papers,
    play,
    quiz,
    sites,
    slides,
    tally,
    tests,
    tools,
)
from build_tools.pages.renderer import Renderer, renderer_of

KitPageKind = Callable[[Maker], Iterator[KitPage]]

KIT_PAGES: tuple[KitPageKind, ...] = (
    agenda.pages,
    doors.pages,
    packing_list.pages,
    guide.pages,
    notes.pages,
    slides.pages,
    play.pages,
    handbook.pages,
    sites.pages,
    cases.pages,
    papers.pages,
    tools.pages,
    quiz.pages,
    certificates.pages,
    tests.pages,
    tally.pages,
)
"""Every kind of page in a kit besides the desk, which lists them, in the order in which it does."""


def kits(courses: Courses, only: str, progress: Callable[[str], None]) -> Iterator[tuple[Renderer, Kit]]:
    """The kit of each workshop in each language of `courses.whole`, with the renderer of the language; with `only`, of
    the workshop with this id. `progress` gets a line for each before it is made.
    """
    renderers = [_renderer(courses, language) for language in courses.whole]
    for id in courses.by_language[courses.whole[0]].of(WORKSHOPS):
        if only in ("", id):
            makers = [maker_of(renderer, renderer.course.of(WORKSHOPS)[id]) for renderer in renderers]
            for maker in _beside_each_other(makers):
                progress(f"{id}: {maker.renderer.name.name}")
                yield maker.renderer, _kit(maker)


def _beside_each_other(makers: Sequence[Maker]) -> Iterator[Maker]:
    """The makers, the first with all others beside it, each of the others with the first."""
    first, *others = makers
    yield replace(first, beside=tuple(others))
    yield from (replace(other, beside=(first,)) for other in others)


def _kit(maker: Maker) -> Kit:
    pages = tuple(page for kind in KIT_PAGES for page in kind(maker))
    title = maker.title(maker.workshop.title)
    return Kit(maker.workshop.id, maker.renderer.name, title, (*desk.pages(maker, pages), *pages))


def _renderer(courses: Courses, language: str) -> Renderer:
    course = courses.by_language[language]
    return renderer_of(course, courses.by_language, courses.names, courses.today, within_kit)
