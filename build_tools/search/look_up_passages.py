"""The passages of what one looks up: DOs, sources, and the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from build_tools.course.course import Course
from build_tools.course.kinds import DOS, GLOSSARY, SOURCES
from build_tools.course.models.glossary import Term
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.search.passage import Passage, bare, passage, word


def look_up_passages(course: Course) -> Iterator[Passage]:
    """Each DO and each source, behind the page that lists them."""
    yield from _page(course, DOS.list_page, "dos", bool(course.dos))
    for do in course.dos.values():
        found = passage(course, Place(DOS.list_page, do.id), do.title, (do.summary,), word(course, "dos"))
        yield replace(found, title=f"{do.number}. {found.title}")
    yield from _page(course, SOURCES.list_page, "sources", bool(course.sources))
    for source in course.sources.values():
        about = f"{source.publisher} {source.year or ''}".strip()
        texts = (Prose.of(about, course.language), source.note)
        found = passage(course, Place(SOURCES.list_page, source.id), source.title, texts, word(course, "sources"))
        foreign = "" if source.language == course.language else source.language
        yield replace(found, title=source.title, title_language=foreign, prominent=False)


def glossary_passages(course: Course, courses: Mapping[str, Course]) -> Iterator[Passage]:
    """Each term, with the same term in the other languages of `courses`."""
    yield from _page(course, GLOSSARY.list_page, "glossary", bool(course.glossary))
    for term in course.glossary.values():
        place = Place(GLOSSARY.list_page, term.id)
        found = passage(course, place, term.term, (term.definition, term.note), word(course, "glossary"))
        others = tuple(_others(course, courses, term.id))
        yield replace(found, title=_named(term), text=" · ".join((found.text, *others)))


def _page(course: Course, uri: str, name: str, exists: bool) -> Iterator[Passage]:
    if exists:
        yield passage(course, Place(uri), word(course, name), (Prose.of(word(course, f"{name}-intro")),))


def _others(course: Course, courses: Mapping[str, Course], name: str) -> Iterator[str]:
    """Those that the glossary shows."""
    for code, other in courses.items():
        term = other.glossary.get(name)
        if code != course.language and term and term.term.is_current(code) and term.definition.is_current(code):
            yield _named(term)


def _named(term: Term) -> str:
    return f"{bare(term.term)} ({bare(term.abbreviation)})" if term.abbreviation else bare(term.term)
