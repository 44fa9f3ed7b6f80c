"""The list of case studies, which a small script narrows by country, mineral, sector and theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy
from build_tools.pages.page import Page
from build_tools.pages.press import Press, plain

SCRIPTS = ("assets/cases.js",)


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to narrow the list: its interface word, and the values that occur, as (value, words)."""

    name: str
    values: tuple[tuple[str, str], ...]


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no case study."""
    if press.course.case_studies:
        cases = tuple(press.course.case_studies.values())
        yield press.page(
            "cases",
            CASE_STUDIES.list_page,
            press.word("case-studies"),
            source="content/course.yaml",
            description=press.word("cases-intro"),
            crumbs=press.crumbs(),
            scripts=SCRIPTS,
            cases=tuple((case, facet_values(case)) for case in cases),
            facets=_facets(press, cases),
        )


def facet_values(case: CaseStudy) -> dict[str, tuple[str, ...]]:
    """What a case is found by, for each facet."""
    return {
        "country": tuple(dict.fromkeys(place.country for place in case.places)),
        "mineral": case.minerals,
        "sector": tuple(case.sectors),
        "theme": case.themes,
    }


def _facets(press: Press, cases: tuple[CaseStudy, ...]) -> tuple[Facet, ...]:
    settings, formats = press.course.settings, press.setting.words.formats
    words = {label.id: plain(label.label) for label in (*settings.minerals, *settings.themes)}

    def told(facet: str, value: str) -> str:
        if facet == "country":
            return formats.country(value)
        return press.word(f"sector-{value}") if facet == "sector" else words.get(value, value)

    found: dict[str, set[str]] = {}
    for case in cases:
        for facet, values in facet_values(case).items():
            found.setdefault(facet, set()).update(values)
    return tuple(
        Facet(facet, tuple(sorted(((value, told(facet, value)) for value in values), key=lambda pair: pair[1])))
        for facet, values in found.items()
    )
