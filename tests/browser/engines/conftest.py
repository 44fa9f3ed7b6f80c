"""The engines, and one tab in which every case is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.engines.alfa import alfa
from tests.browser.engines.cases import pages_of
from tests.browser.engines.fault import Engine
from tests.browser.engines.htmlcs import htmlcs
from tests.browser.engines.ibm import ibm
from tests.browser.states import Case

Engines = Mapping[str, Engine]
Show = Callable[[Case], Page]


@pytest.fixture(scope="session")
def engines() -> Iterator[Engines]:
    """By name, in the order in which they run: Alfa reads the page before the others lay their scripts into it."""
    with alfa() as running:
        yield {"alfa": running, "ibm": ibm, "htmlcs": htmlcs}


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all cases. The entry page stays where it is, so that it can be examined."""
    context = browser.new_context(reduced_motion="reduce", color_scheme="light")
    context.route("**/choose-language.js", lambda route: route.abort())
    yield context.new_page()
    context.close()


@pytest.fixture
def show(tab: Page, address: str, site: Path) -> Iterator[Show]:
    """Opens a case; afterwards nothing of it is remembered."""

    def shown(case: Case) -> Page:
        pages = pages_of(site, case.language)
        assert case.kind in pages, (
            f"The site has no page of the kind {case.kind}: give the course one, so that it is examined."
        )
        tab.set_viewport_size({"width": case.width, "height": 800})
        tab.goto(f"{address}/{case.language}/{pages[case.kind]}")
        case.state(tab, case.language)
        return tab

    yield shown
    tab.evaluate("() => localStorage.clear()")
