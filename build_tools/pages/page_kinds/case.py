"""A case study: what was hard, what was done, what came of it, what is not known, what one could use elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from build_tools.course.base import Status
from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy, Place
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each case study."""
    above = renderer.crumbs(renderer.crumb_of_word("case-studies", CASE_STUDIES.list_page))
    settings = renderer.course.settings
    for case in renderer.course.case_studies.values():
        yield renderer.page(
            "case",
            CASE_STUDIES.page_of(case.id),
            case.title,
            source=CASE_STUDIES.file(case.id),
            description=case.summary,
            crumbs=above,
            explains_terms=True,
            uncited=case.sources,
            case=case,
            safety=case.safety,
            modules=renderer.modules(case.modules),
            places_by_country=places_by_country(case),
            minerals=[mineral for mineral in settings.minerals if mineral.id in case.minerals],
            themes=[theme for theme in settings.themes if theme.id in case.themes],
            originals=_originals(renderer, case),
            step_of=renderer.step_of(CASE_STUDIES.address(case.id)),
            draft=case.status is Status.DRAFT,
        )


def places_by_country(case: CaseStudy) -> tuple[tuple[str, tuple[Place, ...]], ...]:
    """The places of a case by country, in the order of country codes."""
    ordered = sorted(case.places, key=lambda place: place.country)
    return tuple((country, tuple(places)) for country, places in groupby(ordered, key=lambda place: place.country))


def _originals(renderer: Renderer, case: CaseStudy) -> dict[str, tuple[str, str]]:
    """For each quote that is shown in translation, by its id: the source language and the words in it."""
    source = renderer.course.settings.source_lang
    original = renderer.courses.get(source)
    if source == renderer.course.language or original is None or case.id not in original.case_studies:
        return {}
    quotes = {quote.id: str(quote.text) for quote in case.quotes}
    originals = {quote.id: str(quote.text) for quote in original.case_studies[case.id].quotes}
    return {name: (source, text) for name, text in originals.items() if quotes.get(name, text) != text}
