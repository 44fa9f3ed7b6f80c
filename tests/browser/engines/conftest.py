"""The engines, and one tab in which every case is shown."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PATH
from tests.browser.engines.alfa import alfa
from tests.browser.engines.cases import pages_of
from tests.browser.engines.fault import Engine
from tests.browser.engines.htmlcs import htmlcs
from tests.browser.engines.ibm import ibm
from tests.browser.served import served
from tests.browser.states import Case
from tests.real_course import copy_course

Engines = Mapping[str, Engine]
Show = Callable[[Case], Page]


@pytest.fixture(scope="session")
def engines() -> Iterator[Engines]:
    """By name, in the order in which they run: Alfa reads the page before the others lay their scripts into it."""
    with alfa() as running:
        yield {"alfa": running, "ibm": ibm, "htmlcs": htmlcs}


EVENT = """\
title: Open morning
summary: Meet the trainers, and try one exercise.
sort: workshop
days:
  - {id: one, date: 2099-03-04, start: "09:00", end: "12:00"}
time_zone: America/Tegucigalpa
place: The town hall
languages: [es]
"""
"""The real course has no event, and nobody invents one: the page of events is examined with this."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real course with a page of each kind. No test changes it."""
    course = copy_course(tmp_path_factory.mktemp("engines") / "course")
    (course / "content" / "events").mkdir(exist_ok=True)
    (course / "content" / "events" / "open-morning.yaml").write_text(EVENT, "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build"]
    made = subprocess.run(command, cwd=course, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return course / "site"


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address over http, without a slash at its end."""
    with served(site, tmp_path_factory.mktemp("engines-www"), PATH) as found:
        yield found


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
