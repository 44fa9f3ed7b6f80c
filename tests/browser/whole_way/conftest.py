"""The site, and learners who have never been there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext

from tests.browser.served import served
from tests.browser.whole_way.chromium import ChromiumHands
from tests.browser.whole_way.course import build_site

SUNDAY = "2026-11-22T18:00:00Z"
Device = Callable[[str], ChromiumHands]


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site in a folder, built once for all workers. Do not change it."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "whole-way"
    with FileLock(f"{shared}.lock"):
        return shared / "site" if (shared / "site").exists() else build_site(shared)


@pytest.fixture(scope="session")
def whole_address(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same over http."""
    with served(whole, tmp_path_factory.mktemp("www"), "small") as found:
        yield found


@pytest.fixture
def device(whole_browser: Browser) -> Iterator[Device]:
    """Makes a phone in Tegucigalpa that has kept nothing, at a time. Errors of a script are not forgiven."""
    made: list[BrowserContext] = []
    errors: list[str] = []

    def make(now: str) -> ChromiumHands:
        context = whole_browser.new_context(
            viewport={"width": 360, "height": 740}, reduced_motion="reduce", timezone_id="America/Tegucigalpa"
        )
        context.set_default_timeout(10_000)
        context.clock.set_fixed_time(now)
        context.on("weberror", lambda found: errors.append(str(found.error)))
        made.append(context)
        return ChromiumHands(context.new_page())

    yield make
    for context in made:
        context.close()
    assert errors == []
