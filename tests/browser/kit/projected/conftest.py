"""The kit of a small workshop in a folder, as a trainer opens it: without a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.unforgiving import PATIENCE
from tests.kit.projected import write_kit

XGA = (1024, 768)
Open = Callable[..., Page]


@pytest.fixture(scope="session")
def projected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the kit."""
    return write_kit(tmp_path_factory.mktemp("projected"))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A projector; an error of a script fails the test."""
    made = browser.new_context(viewport={"width": XGA[0], "height": XGA[1]}, reduced_motion="reduce")
    made.set_default_timeout(PATIENCE)
    errors: list[str] = []
    made.on("weberror", lambda error: errors.append(str(error.error)))
    yield made
    made.close()
    assert errors == []


@pytest.fixture
def opened(context: BrowserContext, projected: Path) -> Open:
    """Opens a page of the kit: its address below the folder, with or without a `#`."""

    def open_page(address: str) -> Page:
        page = context.new_page()
        page.goto(f"{projected.as_uri()}/{address}")
        return page

    return open_page
