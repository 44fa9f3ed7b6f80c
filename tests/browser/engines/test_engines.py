"""Three engines beside axe find nothing on any kind of page, but what known.yaml names; and what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from build_tools.pipeline import languages
from tests.browser.engines.cases import NARROW, WIDE, cases, page_kinds, pages_of
from tests.browser.engines.conftest import Engines, Show
from tests.browser.engines.known import Row, known_rows, placed
from tests.browser.states import Case
from tests.real_course import ROOT

CASES = tuple(cases())
ROWS = known_rows()
pytestmark = pytest.mark.full


def _new(page: Page, engines: Engines, place: object) -> str:
    """What the engines find that no row knows, for people to read."""
    findings = [found for name, engine in engines.items() for found in placed(page, name, engine(page), ROWS)]
    return "\n".join(dict.fromkeys(f"{place}: {found}" for found in findings if not found.rows))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_engines_find_nothing_new(case: Case, show: Show, engines: Engines) -> None:
    new = _new(show(case), engines, case)
    assert not new, new


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_engines_find_nothing_new_outside_the_languages(
    width: int, tab: Page, address: str, site: Path, engines: Engines
) -> None:
    files = sorted(path.name for path in site.glob("*.html"))
    assert files
    for file in files:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(f"{address}/{file}")
        new = _new(tab, engines, f"{file}, {width} px")
        assert not new, new


@pytest.mark.parametrize("language", languages(ROOT))
def test_engines_find_nothing_new_where_one_is_after_leaving(
    language: str, tab: Page, address: str, site: Path, engines: Engines
) -> None:
    (file,) = (site / language / "assets").glob("units-*.html")
    tab.goto(f"{address}/{language}/assets/{file.name}")
    new = _new(tab, engines, file.name)
    # A way to skip to the text is asked for, and nothing comes before it: a link would name the course.
    assert re.findall(r": ((?:alfa|ibm|htmlcs) \S+)", new) == ["alfa sia-r87"], new


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_what_is_known_is_still_reported(row: Row, show: Show, engines: Engines) -> None:
    case = next(case for case in CASES if (case.kind, case.width, case.state.__name__) == row.seen)
    page = show(case)
    findings = placed(page, row.engine, engines[row.engine](page), [row])
    assert any(found.rows for found in findings), (
        f"Take this row out of known.yaml, or name where it is seen: not in {case}."
    )


def test_tables_that_become_cards_keep_their_headers(show: Show) -> None:
    """Why known.yaml takes IBM's table_headers_exists for noise."""
    headers = [
        show(next(case for case in CASES if (case.kind, case.width) == ("standing", width)))
        .locator(".course-stack")
        .get_by_role("columnheader")
        .all_inner_texts()
        for width in (WIDE, NARROW)
    ]
    assert headers[0] == headers[1] != []


def test_every_kind_of_page_in_the_site_is_examined(site: Path) -> None:
    for language in languages(ROOT):
        assert {kind.removesuffix("-left") for kind in pages_of(site, language)} <= set(page_kinds())
