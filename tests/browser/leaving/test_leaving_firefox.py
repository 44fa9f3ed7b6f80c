"""The same ways in Firefox, which keeps storage and pages in memory by rules of its own; and what its history names."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.leaving.walk import PATIENCE, Walker, Way, names, pages_of, ways
from tests.browser.test_storage_firefox import AS_READERS_HAVE_IT
from tests.search.firefox import Firefox

pytestmark = pytest.mark.full

ESCAPE = "\ue00c"
"""WebDriver, section 17.4.2, "Keyboard actions"."""
COURSE = "equal-ground"
FROM_FOLDER = ways("firefox_from_folder")


class InFirefox(Walker):
    """The only window of Firefox."""

    def __init__(self, firefox: Firefox, root: str, pages: dict[str, str]) -> None:
        super().__init__(root, COURSE, pages)
        self._firefox = firefox

    def open(self, address: str) -> None:
        self._firefox.open(address)

    def press(self, key: str) -> None:
        self._firefox.press({"Escape": ESCAPE}[key])

    def history(self, step: str) -> None:
        self._firefox.history(step)

    def run(self, expression: str) -> Any:
        return self._firefox.run(f"return {expression}")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A new one for each way: a tab keeps its history and its storage."""
    (tmp_path / "prefs.js").write_text(AS_READERS_HAVE_IT, "utf-8")
    return tmp_path


@pytest.fixture
def firefox(profile: Path) -> Iterator[Firefox]:
    with Firefox(profile) as running:
        yield running


@pytest.mark.parametrize("way", ways(), ids=names(ways()))
def test_each_way(way: Way, firefox: Firefox, site: Path, address: str) -> None:
    InFirefox(firefox, address, pages_of(site)).walk(way)


@pytest.mark.parametrize("way", FROM_FOLDER, ids=names(FROM_FOLDER))
def test_from_a_folder(way: Way, firefox: Firefox, site: Path) -> None:
    InFirefox(firefox, site.as_uri(), pages_of(site)).walk(way)


def test_without_a_script_the_link_leads_on_and_going_back_shows_the_page(
    profile: Path, site: Path, address: str
) -> None:
    with (profile / "prefs.js").open("a", encoding="utf-8") as prefs:
        prefs.write('user_pref("javascript.enabled", false);\n')
    pages = pages_of(site)
    with Firefox(profile) as running:
        running.open(f"{address}/{pages['second']}")
        running.click("[data-leave] a")
        _wait_for(running, "assets/units-en.html")
        running.history("back")
        _wait_for(running, pages["second"])


def _wait_for(firefox: Firefox, end_of_address: str) -> None:
    end = time.monotonic() + PATIENCE
    while not firefox.address().endswith(end_of_address):
        assert time.monotonic() < end, firefox.address()
        time.sleep(0.1)


def test_the_list_of_visited_pages_still_has_it_as_the_note_says(profile: Path, site: Path, address: str) -> None:
    pages = pages_of(site)
    with Firefox(profile) as running:
        walker = InFirefox(running, address, pages)
        walker.walk(Way("the button", ["open first", "leave"], ["first", "elsewhere"], ["left"]))
        end = time.monotonic() + PATIENCE
        while not any(url.endswith(pages["first"]) for url in _visited(profile)):
            assert time.monotonic() < end, _visited(profile)
            time.sleep(0.5)


def _visited(profile: Path) -> list[str]:
    """What the history of Firefox names; its files are copied, because it keeps them locked."""
    copy = profile / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for file in profile.glob("places.sqlite*"):
        shutil.copy2(file, copy)
    with sqlite3.connect(copy / "places.sqlite") as history:
        return [url for (url,) in history.execute("select url from moz_places")]
