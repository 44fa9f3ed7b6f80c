"""The tree of pages in the menu. Each kind declares in `course/kinds.py` how it stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.course import places
from build_tools.course.course import Course
from build_tools.course.kind import AnyKind, Menu
from build_tools.course.kinds import KINDS, PAGES
from build_tools.pages.page import Crumb, NavEntry
from build_tools.pages.reading import module_pages
from build_tools.pages.titles import crumb, crumb_of_word
from build_tools.pages.words import Words


def nav_entries(course: Course, words: Words) -> tuple[NavEntry, ...]:
    """The entries of the menu: home, my course, the kinds in their order, what one looks up, standing pages."""
    return (
        _entry(crumb_of_word("home", places.HOME, words)),
        *map(_entry, _my_course(course, words)),
        *_parts(course, words),
        *_look_up(course, words),
        *_about(course, words),
    )


def menu(course: Course, words: Words) -> tuple[Crumb, ...]:
    """The links at the top of every page. They do not grow with the course: the first page lists modules and tracks."""
    return (
        crumb_of_word("course-map", places.COURSE_MAP, words),
        *((crumb_of_word("tracks-short", places.FIND_TRACK, words),) if course.tracks else ()),
        *_my_course(course, words),
        *_together(course, words, Menu.LINES, Menu.LOOK_UP),
    )


def part_by_uri(course: Course, words: Words) -> dict[str, NavEntry]:
    """The part of the course that a page is in, by the page's uri, for each page below a heading of the course map."""
    listed = {page.uri: part for part in _parts(course, words) for page in part.children}
    # A coverage page shows the pages of its module, and is not in their list itself.
    coverage = {places.COVERAGE.format(module=name): part for name, part in _modules(course, words).items()}
    return listed | coverage


def footer(course: Course, words: Words) -> tuple[Crumb, ...]:
    """The links at the end of every page: the standing pages, and the place to clear what the device keeps."""
    clear = crumb_of_word("clear-device", f"{places.MY_COURSE}#clear", words)
    return (*standing_pages(course, words), *((clear,) if course.modules else ()))


def standing_pages(course: Course, words: Words) -> tuple[Crumb, ...]:
    """About, privacy and the like, in the order of their files; pages to practise on are left out."""
    return _pages(course, words, practice=False)


def _parts(course: Course, words: Words) -> Iterator[NavEntry]:
    """The parts of the course that have a heading of their own."""
    for kind in KINDS.values():
        if kind.menu is Menu.HEADINGS:
            yield from _modules(course, words).values()
        elif kind.menu is Menu.LINES and course.of(kind):
            yield _heading(course, kind, words)


def _modules(course: Course, words: Words) -> dict[str, NavEntry]:
    headings: dict[str, NavEntry] = {}
    for name, module in course.modules.items():
        overview, *rest = module_pages(course, module, words)
        first = crumb_of_word("overview", overview.uri, words)
        headings[name] = NavEntry(overview.title, children=tuple(map(_entry, (first, *rest))), marked=overview.marked)
    return headings


def _heading(course: Course, kind: AnyKind, words: Words) -> NavEntry:
    entries = (crumb(entry.title, kind.page_of(id), words) for id, entry in course.of(kind).items())
    word = "overview" if kind.template else f"all-{kind.word}"
    overview = (crumb_of_word(word, kind.list_page, words),) if kind.list_page else ()
    return _group_of_word(kind.word, map(_entry, (*overview, *entries)), words)


def _look_up(course: Course, words: Words) -> Iterator[NavEntry]:
    others = (crumb_of_word(page.word, page.uri, words) for page in places.LOOK_UP_PAGES)
    pages = (*_together(course, words, Menu.LOOK_UP), *others, *_pages(course, words, practice=True))
    entries = (*map(_entry, pages), *_coverage(course, words))
    if entries:
        yield _group_of_word("look-up", entries, words)


def _coverage(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = tuple(
        _entry(crumb(module.title, places.COVERAGE.format(module=name), words))
        for name, module in course.modules.items()
    )
    if pages:
        yield _group_of_word("coverage", pages, words)


def _about(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = standing_pages(course, words)
    if pages:
        yield _group_of_word("about-course", map(_entry, pages), words)


def _my_course(course: Course, words: Words) -> tuple[Crumb, ...]:
    return (crumb_of_word("my-course", places.MY_COURSE, words),) if course.modules else ()


def _together(course: Course, words: Words, *menus: Menu) -> tuple[Crumb, ...]:
    """The page with all entries of a kind, for each kind in one of `menus` that has such a page and entries."""
    kinds = (kind for kind in KINDS.values() if kind.menu in menus and kind.list_page and course.of(kind))
    return tuple(crumb_of_word(kind.word, kind.list_page, words) for kind in kinds)


def _pages(course: Course, words: Words, *, practice: bool) -> tuple[Crumb, ...]:
    pages = (page for page in course.pages.values() if page.practice is practice)
    return tuple(crumb(page.title, PAGES.page_of(page.id), words) for page in pages)


def _entry(page: Crumb) -> NavEntry:
    return NavEntry(page.title, page.uri, marked=page.marked)


def _group_of_word(name: str, entries: Iterable[NavEntry], words: Words) -> NavEntry:
    """A heading that is an interface word, with entries below it."""
    heading = crumb_of_word(name, "", words)
    return NavEntry(heading.title, children=tuple(entries), marked=heading.marked)
