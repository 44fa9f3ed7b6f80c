"""The quiz of the small course in a browser that remembers nothing from other tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.bare_site import write_site
from tests.browser.player.pool import NOON, pool_site
from tests.browser.small_quiz import QUIZ, open_page
from tests.browser.typed_quiz import WRITTEN, quiz_of, write_typed_site
from tests.browser.written_quiz import write_course, write_language
from tests.pages.rendering import rendered, rich_course


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course in a folder."""
    folder = tmp_path_factory.mktemp("player")
    return write_site(folder / "site", rendered(rich_course(folder / "course")))


@pytest.fixture(scope="session")
def pooled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course with a quiz of four items and two objectives."""
    return pool_site(tmp_path_factory.mktemp("pool"))


@pytest.fixture
def pool(context: BrowserContext, pooled: Path) -> Page:
    """That quiz as loaded, at noon of a Sunday."""
    page = context.new_page()
    page.clock.set_fixed_time(NOON)
    page.goto((pooled / QUIZ).as_uri())
    return page


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


@pytest.fixture(scope="session")
def written_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with items to write and to complete."""
    return write_course(tmp_path_factory.mktemp("written") / "course")


@pytest.fixture(scope="session")
def written_site(written_course: Path) -> Path:
    """Its pages in English."""
    return write_language(written_course, written_course.parent / "en", "en")


@pytest.fixture(scope="session")
def spanish_site(written_course: Path) -> Path:
    """Its pages in Spanish."""
    return write_language(written_course, written_course.parent / "es", "es")


@pytest.fixture
def written(context: BrowserContext, written_site: Path) -> Page:
    """Its quiz as loaded."""
    return open_page(context, written_site / QUIZ)


@pytest.fixture
def spanish(context: BrowserContext, spanish_site: Path) -> Page:
    """Its quiz in Spanish."""
    return open_page(context, spanish_site / QUIZ)
