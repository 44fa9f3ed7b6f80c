"""The tree of pages in the menu. Each kind declares in `course/kinds.py` how it stands there."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools import markdown
from build_tools.course import places
from build_tools.course.course import Course
from build_tools.course.kind import AnyKind, Menu
from build_tools.course.kinds import KINDS, PAGES
from build_tools.ground.prose import Prose
from build_tools.pages.page import Crumb, NavEntry
from build_tools.pages.reading import module_pages
from build_tools.pages.words import Words


def nav_entries(course: Course, words: Words) -> tuple[NavEntry, ...]:
    """The entries of the menu: home, my course, the kinds in their order, what one looks up, standing pages."""
    return (
        NavEntry(words.plain("home"), places.HOME),
        *map(_entry, _my_course(course, words)),
        *_parts(course, words),
        *_look_up(course, words),
        *_about(course, words),
    )


def menu(course: Course, words: Words) -> tuple[Crumb, ...]:
    """The links at the top of every page. They do not grow with the course: modules are on the course map."""
    return (
        Crumb(words.plain("course-map"), f"{places.HOME}#map"),
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
    clear = Crumb(words.plain("clear-device"), f"{places.MY_COURSE}#clear")
    return (*standing_pages(course), *((clear,) if course.modules else ()))


def standing_pages(course: Course) -> tuple[Crumb, ...]:
    """About, privacy and the like, in the order of their files; pages to practise on are left out."""
    return _pages(course, practice=False)


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
        pages = (NavEntry(words.plain("overview"), overview.uri), *map(_entry, rest))
        headings[name] = NavEntry(overview.title, children=pages)
    return headings


def _heading(course: Course, kind: AnyKind, words: Words) -> NavEntry:
    entries = (NavEntry(_title(entry.title), kind.page_of(id)) for id, entry in course.of(kind).items())
    word = "overview" if kind.template else f"all-{kind.word}"
    overview = (NavEntry(words.plain(word), kind.list_page),) if kind.list_page else ()
    return NavEntry(words.plain(kind.word), children=(*overview, *entries))


def _look_up(course: Course, words: Words) -> Iterator[NavEntry]:
    others = (Crumb(words.plain(page.word), page.uri) for page in places.LOOK_UP_PAGES)
    pages = (*_together(course, words, Menu.LOOK_UP), *others, *_pages(course, practice=True))
    entries = (*map(_entry, pages), *_coverage(course, words))
    if entries:
        yield NavEntry(words.plain("look-up"), children=entries)


def _coverage(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = tuple(
        NavEntry(_title(module.title), places.COVERAGE.format(module=name)) for name, module in course.modules.items()
    )
    if pages:
        yield NavEntry(words.plain("coverage"), children=pages)


def _about(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = standing_pages(course)
    if pages:
        yield NavEntry(words.plain("about-course"), children=tuple(map(_entry, pages)))


def _my_course(course: Course, words: Words) -> tuple[Crumb, ...]:
    return (Crumb(words.plain("my-course"), places.MY_COURSE),) if course.modules else ()


def _together(course: Course, words: Words, *menus: Menu) -> tuple[Crumb, ...]:
    """The page with all entries of a kind, for each kind in one of `menus` that has such a page and entries."""
    kinds = (kind for kind in KINDS.values() if kind.menu in menus and kind.list_page and course.of(kind))
    return tuple(Crumb(words.plain(kind.word), kind.list_page) for kind in kinds)


def _pages(course: Course, *, practice: bool) -> tuple[Crumb, ...]:
    pages = (page for page in course.pages.values() if page.practice is practice)
    return tuple(Crumb(_title(page.title), PAGES.page_of(page.id)) for page in pages)


def _entry(page: Crumb) -> NavEntry:
    return NavEntry(page.title, page.uri)


def _title(text: Prose) -> str:
    return markdown.plain(str(text))
