"""The tree of pages a reader finds in the menu."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools import markdown
from build_tools.course import places
from build_tools.course.course import Course
from build_tools.pages.page import Crumb, NavEntry
from build_tools.pages.reading import case_pages, module_pages
from build_tools.pages.words import Words


def navigation(course: Course, words: Words) -> tuple[NavEntry, ...]:
    """Home, what a learner has done, the tracks, the modules, the case studies, what one looks up, standing pages."""
    return (
        NavEntry(words.plain("home"), places.HOME),
        *map(_entry, _my_course(course, words)),
        *_tracks(course, words),
        *_modules(course, words),
        *_cases(course, words),
        *_reference(course, words),
        *_standing(course, words),
    )


def menu(course: Course, words: Words) -> tuple[Crumb, ...]:
    """What every page offers at its top. It does not grow with the course: modules are on the course map."""
    return (
        Crumb(words.plain("course-map"), f"{places.HOME}#map"),
        *_my_course(course, words),
        *((Crumb(words.plain("case-studies"), places.CASES),) if course.case_studies else ()),
        *((Crumb(words.plain("dos"), places.DOS),) if course.dos else ()),
        *((Crumb(words.plain("glossary"), places.GLOSSARY),) if course.glossary else ()),
        *((Crumb(words.plain("sources"), places.SOURCES),) if course.sources else ()),
    )


def parts(course: Course, words: Words) -> dict[str, NavEntry]:
    """For each page of a module, each case study and each track, the part of the course it is in."""
    modules, others = tuple(_modules(course, words)), (*_tracks(course, words), *_cases(course, words))
    # What covers the objectives is not in the list of pages that each page of a module carries, and it shows that list.
    covered = zip(map(places.coverage_uri, course.modules), modules, strict=True)
    return {page.uri: part for part in (*modules, *others) for page in part.children} | dict(covered)


def footer(course: Course, words: Words) -> tuple[Crumb, ...]:
    """What every page offers at its end: the standing pages, and the way to clear what the device keeps."""
    clear = Crumb(words.plain("clear-device"), f"{places.MY_COURSE}#clear")
    return (*standing_pages(course), *((clear,) if course.modules else ()))


def standing_pages(course: Course) -> tuple[Crumb, ...]:
    """About, privacy and the like, in the order of their files; no exercises."""
    return _pages(course, practice=False)


def _pages(course: Course, *, practice: bool) -> tuple[Crumb, ...]:
    found = (page for page in course.pages.values() if page.practice is practice)
    return tuple(Crumb(markdown.plain(str(page.title)), places.standing_uri(page.id)) for page in found)


def _my_course(course: Course, words: Words) -> tuple[Crumb, ...]:
    return (Crumb(words.plain("my-course"), places.MY_COURSE),) if course.modules else ()


def _tracks(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = tuple(
        NavEntry(markdown.plain(str(track.title)), places.track_uri(name)) for name, track in course.tracks.items()
    )
    if pages:
        yield NavEntry(words.plain("tracks"), children=pages)


def _modules(course: Course, words: Words) -> Iterator[NavEntry]:
    for module in course.modules.values():
        overview, *rest = module_pages(course, module, words)
        inside = (NavEntry(words.plain("overview"), overview.uri), *map(_entry, rest))
        yield NavEntry(overview.title, children=inside)


def _cases(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = tuple(case_pages(course, words))
    if pages:
        first, *rest = pages
        inside = (NavEntry(words.plain("all-case-studies"), first.uri), *map(_entry, rest))
        yield NavEntry(first.title, children=inside)


def _reference(course: Course, words: Words) -> Iterator[NavEntry]:
    inside = (
        *((NavEntry(words.plain("dos"), places.DOS),) if course.dos else ()),
        *((NavEntry(words.plain("glossary"), places.GLOSSARY),) if course.glossary else ()),
        *((NavEntry(words.plain("sources"), places.SOURCES),) if course.sources else ()),
        *map(_entry, _pages(course, practice=True)),
        *_coverage(course, words),
    )
    if inside:
        yield NavEntry(words.plain("look-up"), children=inside)


def _coverage(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = tuple(
        NavEntry(markdown.plain(str(module.title)), places.coverage_uri(name))
        for name, module in course.modules.items()
    )
    if pages:
        yield NavEntry(words.plain("coverage"), children=pages)


def _standing(course: Course, words: Words) -> Iterator[NavEntry]:
    pages = standing_pages(course)
    if pages:
        yield NavEntry(words.plain("about-course"), children=tuple(map(_entry, pages)))


def _entry(page: Crumb) -> NavEntry:
    return NavEntry(page.title, page.uri)
