"""The passages of case studies: one for each heading of the page."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.search.passage import Passage, passage, word


def case_passages(course: Course) -> Iterator[Passage]:
    """The list of case studies, then each of them, part by part."""
    kind = word(course, "case-studies")
    if course.case_studies:
        intro = Prose.of(word(course, "cases-intro"))
        yield passage(course, Place(CASE_STUDIES.list_page), kind, (intro,))
    for case in course.case_studies.values():
        uri = CASE_STUDIES.page_of(case.id)
        yield passage(course, Place(uri), case.title, _overview(course, case), kind)
        for anchor, name, texts in _parts(case):
            if texts:
                yield passage(course, Place(uri, anchor), word(course, name), texts, kind, case.title)


def _overview(course: Course, case: CaseStudy) -> Iterator[Prose | None]:
    settings = course.settings
    yield from (case.summary, case.safety.note, case.safety.alternative)
    yield from (place.name for place in case.places)
    yield from (each.label for each in settings.minerals if each.id in case.minerals)
    yield from (each.label for each in settings.themes if each.id in case.themes)


def _parts(case: CaseStudy) -> Iterator[tuple[str, str, tuple[Prose, ...]]]:
    """The anchor of each heading, its interface word, and what stands below it."""
    yield "actors", "actors", tuple(text for each in case.actors for text in (each.name, each.role))
    yield "challenge", "case-challenge", (case.challenge,)
    yield "approach", "case-approach", (case.approach,)
    yield "result", "case-result", (case.result,)
    yield "lesson", "case-lesson", (case.lesson,)
    yield "unknown", "case-unknown", (case.unknown,)
    yield (
        "quotes",
        "quotes",
        tuple(text for each in case.quotes for text in (each.text, each.speaker, each.role)),
    )
    yield "discussion", "discussion", tuple(each.question for each in case.discussion)
    yield "transfer", "case-transfer", (case.transfer,)
    yield "takeaways", "takeaways", tuple(each.text for each in case.takeaways)
