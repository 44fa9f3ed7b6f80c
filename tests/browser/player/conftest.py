"""The quiz of the small course in a browser that remembers nothing from other tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.bare_site import write_site
from tests.browser.small_quiz import QUIZ, open_page
from tests.browser.typed_quiz import WRITTEN, quiz_of, write_typed_site
from tests.render.printed import printed, rich_course


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course in a folder."""
    folder = tmp_path_factory.mktemp("player")
    return write_site(folder / "site", printed(rich_course(folder / "course")))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A narrow screen."""
    made = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def quiz(context: BrowserContext, bare: Path) -> Page:
    """The quiz as loaded."""
    return open_page(context, bare / QUIZ)


@pytest.fixture(scope="session")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A quiz with an item of every type in tests/browser/types, in a folder."""
    return write_typed_site(tmp_path_factory.mktemp("typed"), quiz_of(*WRITTEN))


@pytest.fixture
def typed_quiz(context: BrowserContext, typed: Path) -> Page:
    """That quiz as loaded."""
    return open_page(context, typed / QUIZ)
