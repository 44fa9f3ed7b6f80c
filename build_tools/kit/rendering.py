"""START READING HERE: renders the pages of a kit. A new page is a file in `page_kinds/`, a template, a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from build_tools.course.courses import Courses
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.workshop import Workshop
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
            for renderer in renderers:
                progress(f"{id}: {renderer.name.name}")
                yield renderer, kit(renderer, renderer.course.of(WORKSHOPS)[id])


def kit(renderer: Renderer, workshop: Workshop) -> Kit:
    """The kit of one workshop in the language of `renderer`."""
    maker = maker_of(renderer, workshop)
    pages = tuple(page for kind in KIT_PAGES for page in kind(maker))
    return Kit(workshop.id, renderer.name, maker.title(workshop.title), (*desk.pages(maker, pages), *pages))


def _renderer(courses: Courses, language: str) -> Renderer:
    course = courses.by_language[language]
    return renderer_of(course, courses.by_language, courses.names, courses.today, within_kit)
