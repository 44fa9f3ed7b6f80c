"""The list of case studies, which a small script narrows by country, mineral, sector and theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy
from build_tools.ground.prose import Text
from build_tools.pages.page import Page
from build_tools.pages.prose import foreign_language
from build_tools.pages.renderer import Renderer, plain

SCRIPTS = ("page/cases",)


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to narrow the list: its interface word, and each value that occurs with its words and, if these are not in
    the language of the page, their language.
    """

    name: str
    values: tuple[tuple[str, str, str], ...]


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no case study."""
    if renderer.course.case_studies:
        cases = tuple(renderer.course.case_studies.values())
        yield renderer.page(
            "cases",
            CASE_STUDIES.list_page,
            renderer.title_word("case-studies"),
            source="content/course.yaml",
            description=renderer.word("cases-intro"),
            crumbs=renderer.crumbs(),
            scripts=SCRIPTS,
            cases=tuple((case, facet_values(case)) for case in cases),
            facets=_facets(renderer, cases),
        )


def facet_values(case: CaseStudy) -> dict[str, tuple[str, ...]]:
    """The values of a case for each facet, by which a reader finds it."""
    return {
        "country": tuple(dict.fromkeys(place.country for place in case.places)),
        "mineral": case.minerals,
        "sector": tuple(case.sectors),
        "theme": case.themes,
    }


def _facets(renderer: Renderer, cases: tuple[CaseStudy, ...]) -> tuple[Facet, ...]:
    settings, formats = renderer.course.settings, renderer.context.words.formats
    labels = {label.id: label.label for label in (*settings.minerals, *settings.themes)}

    def words_of(facet: str, value: str) -> tuple[str, str]:
        if facet == "country":
            return formats.country(value), ""
        text = renderer.title_word(f"sector-{value}") if facet == "sector" else labels.get(value, Text.of(value))
        return plain(text), foreign_language(text, renderer.course.language)

    values_by_facet: dict[str, set[str]] = {}
    for case in cases:
        for facet, values in facet_values(case).items():
            values_by_facet.setdefault(facet, set()).update(values)
    return tuple(
        Facet(facet, tuple(sorted(((value, *words_of(facet, value)) for value in values), key=lambda pair: pair[1])))
        for facet, values in values_by_facet.items()
    )
