"""The passages of case studies: one for each heading of the page."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.search.passage import Passage, passage_at, word


def case_passages(course: Course) -> Iterator[Passage]:
    """The list of case studies, then each of them, part by part."""
    kind = word(course, "case-studies")
    if course.case_studies:
        intro = Prose.of(word(course, "cases-intro"))
        yield passage_at(course, Place(CASE_STUDIES.list_page), kind, (intro,))
    for case in course.case_studies.values():
        uri = CASE_STUDIES.page_of(case.id)
        yield passage_at(course, Place(uri), case.title, _overview(course, case), kind)
        for anchor, name, texts in _parts(case):
            if texts:
                yield passage_at(course, Place(uri, anchor), word(course, name), texts, kind, case.title)


def _overview(course: Course, case: CaseStudy) -> Iterator[Prose | None]:
    settings = course.settings
    yield from (case.summary, *case.safety.read)
    yield from (place.name for place in case.places)
    yield from (mineral.label for mineral in settings.minerals if mineral.id in case.minerals)
    yield from (theme.label for theme in settings.themes if theme.id in case.themes)


def _parts(case: CaseStudy) -> Iterator[tuple[str, str, tuple[Prose, ...]]]:
    """The anchor of each heading, the id of its interface word, and the texts below it."""
    yield "actors", "actors", tuple(text for actor in case.actors for text in (actor.name, actor.role))
    yield "challenge", "case-challenge", (case.challenge,)
    yield "approach", "case-approach", (case.approach,)
    yield "result", "case-result", (case.result,)
    yield "lesson", "case-lesson", (case.lesson,)
    yield "unknown", "case-unknown", (case.unknown,)
    yield (
        "quotes",
        "quotes",
        tuple(text for quote in case.quotes for text in (quote.text, quote.speaker, quote.role)),
    )
    yield "discussion", "discussion", tuple(entry.question for entry in case.discussion)
    yield "transfer", "case-transfer", (case.transfer,)
    yield "takeaways", "takeaways", tuple(takeaway.text for takeaway in case.takeaways)
