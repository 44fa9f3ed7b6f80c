"""Every slide and every item of the real course, as it is projected."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.kit.projected.projecting import SIDEWAYS, assert_readable
from tests.browser.unforgiving import unforgiving

pytestmark = pytest.mark.full


@pytest.mark.parametrize(("width", "height", "text", "heading"), [(1024, 768, 28, 44), (1280, 720, 26, 41)])
def test_every_slide_fits(
    browser: Browser, real_kit: Path, width: int, height: int, text: float, heading: float
) -> None:
    decks = sorted(real_kit.glob("**/slides-*.html"))
    assert decks
    with unforgiving(browser, viewport={"width": width, "height": height}) as page:
        for deck in decks:
            page.goto(f"{deck.as_uri()}#present:title")
            assert_readable(page, text, heading)


@pytest.mark.parametrize("width", [320, 1024])
def test_no_item_is_wider_than_its_screen(browser: Browser, real_kit: Path, width: int) -> None:
    quizzes = sorted(real_kit.glob("*/*/play-*.html"))
    assert quizzes
    with unforgiving(browser, viewport={"width": width, "height": 768}) as page:
        for quiz in quizzes:
            page.goto(quiz.as_uri())
            for name in page.locator(".play-item").evaluate_all("items => items.map(item => item.id)"):
                page.evaluate("name => { location.hash = name; }", name)
                for _ in range(3):
                    assert (quiz.name, name, page.evaluate(SIDEWAYS)) == (quiz.name, name, 0)
                    page.keyboard.press("PageDown")
