"""The order in which someone reads the whole course, one page after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from build_tools.course import places
from build_tools.course.course import Course
from build_tools.course.kinds import CASE_STUDIES, MODULES
from build_tools.course.models.module import Module
from build_tools.pages.page import Crumb
from build_tools.pages.titles import crumb, crumb_of_word
from build_tools.pages.words import Words


class Neighbours:
    """The page before and the page after each page of `order`."""

    def __init__(self, order: tuple[Crumb, ...]) -> None:
        self._after = {page.uri: following for page, following in pairwise(order)}
        self._before = {page.uri: preceding for preceding, page in pairwise(order)}

    def before(self, uri: str) -> Crumb | None:
        """The page before this one, if there is one."""
        return self._before.get(uri)

    def after(self, uri: str) -> Crumb | None:
        """The page after this one, if there is one."""
        return self._after.get(uri)


def reading_order(course: Course, words: Words) -> tuple[Crumb, ...]:
    """Home, each module with its sections and its quiz, then the case studies."""
    home = crumb_of_word("home", places.HOME, words)
    modules = tuple(page for module in course.modules.values() for page in module_pages(course, module, words))
    return (home, *modules, *case_pages(course, words))


def module_pages(course: Course, module: Module, words: Words) -> Iterator[Crumb]:
    """The pages of a module: overview, sections, quiz."""
    yield crumb(module.title, MODULES.page_of(module.id), words)
    for section in module.sections:
        yield crumb(section.title, MODULES.page("sections", module=module.id, section=section.id), words)
    quiz = course.quiz_of(module)
    if quiz is not None:
        yield crumb_of_word("quiz", MODULES.page("quiz", module=module.id), words)


def case_pages(course: Course, words: Words) -> Iterator[Crumb]:
    """The list of case studies and each of them, when there are any."""
    if course.case_studies:
        yield crumb_of_word("case-studies", CASE_STUDIES.list_page, words)
    for case in course.case_studies.values():
        yield crumb(case.title, CASE_STUDIES.page_of(case.id), words)
