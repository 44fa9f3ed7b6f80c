"""What a screen reader reads, in its order, is as committed in reading_order/ and was read by a person.

After a change of words or markup, write the files anew, read the difference, then commit it:
    READING_ORDER=write .venv/bin/python -m pytest tests/browser/test_reading_order.py
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.heard import heard
from tests.browser.states import LANGUAGES, PAGES, item_answered

GOLDEN = Path(__file__).parent / "reading_order"
KINDS = ("home", "my_course", "section", "quiz", "coverage", "track")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen, where the menu is closed behind its button."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _is_as_committed(told: str, name: str) -> None:
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("READING_ORDER") == "write":
        golden.write_text(told, "utf-8")
    assert told.splitlines() == golden.read_text("utf-8").splitlines(), "READING_ORDER=write writes it anew"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_page(language: str, kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    _is_as_committed(heard(page), f"{language}-{kind}")


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_item_that_was_checked(language: str, right: bool, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    item_answered(page, correct=right)
    item = re.split(r"    form .*\n", heard(page))[1]
    _is_as_committed(item, f"{language}-item-{'right' if right else 'wrong'}")
