"""A case study: what was hard, what was done, what came of it, what is not known, what one could use elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from build_tools.course.base import Status
from build_tools.course.kinds import CASE_STUDIES
from build_tools.course.models.case_study import CaseStudy, Place
from build_tools.pages.page import Crumb, Page
from build_tools.pages.press import Press


def pages(press: Press) -> Iterator[Page]:
    """One page a case study."""
    above = press.crumbs(Crumb(press.word("case-studies"), CASE_STUDIES.list_page))
    settings = press.course.settings
    for case in press.course.case_studies.values():
        yield press.page(
            "case",
            CASE_STUDIES.page_of(case.id),
            case.title,
            source=f"case_studies/{case.id}.yaml",
            description=case.summary,
            crumbs=above,
            explains_terms=True,
            uncited=case.sources,
            case=case,
            modules=press.modules(case.modules),
            places_by_country=places_by_country(case),
            minerals=[each for each in settings.minerals if each.id in case.minerals],
            themes=[each for each in settings.themes if each.id in case.themes],
            originals=_originals(press, case),
            draft=case.status is Status.DRAFT,
        )


def places_by_country(case: CaseStudy) -> tuple[tuple[str, tuple[Place, ...]], ...]:
    """The places of a case, those of the same country together."""
    ordered = sorted(case.places, key=lambda place: place.country)
    return tuple((country, tuple(found)) for country, found in groupby(ordered, key=lambda place: place.country))


def _originals(press: Press, case: CaseStudy) -> dict[str, tuple[str, str]]:
    """For each quote shown in translation: the language it was said in, and the words in that language."""
    source = press.course.settings.source_lang
    written = press.courses.get(source)
    if source == press.course.language or written is None or case.id not in written.case_studies:
        return {}
    shown = {quote.id: str(quote.text) for quote in case.quotes}
    originals = {quote.id: str(quote.text) for quote in written.case_studies[case.id].quotes}
    return {name: (source, text) for name, text in originals.items() if shown.get(name, text) != text}
