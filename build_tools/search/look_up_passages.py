"""The passages of DOs, sources and the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from build_tools.course import places
from build_tools.course.course import Course
from build_tools.course.kinds import DOS, GLOSSARY, SOURCES
from build_tools.course.models.glossary import Term
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.search.passage import Passage, bare, passage_at, word


def look_up_passages(course: Course) -> Iterator[Passage]:
    """Each DO and each source, after the page that lists them; before them the pages of no kind."""
    for page in places.LOOK_UP_PAGES:
        yield from _page(course, page.uri, page.word, exists=True)
    yield from _page(course, DOS.list_page, "dos", bool(course.dos))
    for do in course.dos.values():
        passage = passage_at(course, Place(DOS.list_page, do.id), do.title, (do.summary,), word(course, "dos"))
        yield replace(passage, title=f"{do.number}. {passage.title}")
    yield from _page(course, SOURCES.list_page, "sources", bool(course.sources))
    for source in course.sources.values():
        about = f"{source.publisher} {source.year or ''}".strip()
        texts = (Prose.of(about, course.language), source.note)
        passage = passage_at(course, Place(SOURCES.list_page, source.id), source.title, texts, word(course, "sources"))
        foreign = "" if source.language == course.language else source.language
        yield replace(passage, title=source.title, title_language=foreign, prominent=False)


def glossary_passages(course: Course, courses: Mapping[str, Course]) -> Iterator[Passage]:
    """Each term, with the same term in the other languages of `courses`."""
    yield from _page(course, GLOSSARY.list_page, "glossary", bool(course.glossary))
    for term in course.glossary.values():
        place = Place(GLOSSARY.list_page, term.id)
        passage = passage_at(course, place, term.term, (term.definition, term.note), word(course, "glossary"))
        translations = tuple(_translations(course, courses, term.id))
        yield replace(passage, title=_words(term), text=" · ".join((passage.text, *translations)))


def _page(course: Course, uri: str, name: str, exists: bool) -> Iterator[Passage]:
    if exists:
        yield passage_at(course, Place(uri), word(course, name), (Prose.of(word(course, f"{name}-intro")),))


def _translations(course: Course, courses: Mapping[str, Course], name: str) -> Iterator[str]:
    """The term in the other languages in which the glossary shows it."""
    for code, translated in courses.items():
        term = translated.glossary.get(name)
        if code != course.language and term and term.term.is_current(code) and term.definition.is_current(code):
            yield _words(term)


def _words(term: Term) -> str:
    return f"{bare(term.term)} ({bare(term.abbreviation)})" if term.abbreviation else bare(term.term)
