"""What a quiz adds around its items is neither on paper nor there without a script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.player.pool import choose_all
from tests.browser.small_quiz import QUIZ, open_page

pytestmark = pytest.mark.full

ADDED = ("[data-settings]", "[data-hand-in]", "[data-results]", "[data-due]", "[data-review]", ".course-sure", "button")


@pytest.mark.parametrize("handed", [True, False])
def test_not_on_paper(handed: bool, pool: Page) -> None:
    pool.get_by_label("Ask me how sure I am").check()
    pool.locator("[name=mode][value=check]").check()
    choose_all(pool)
    if handed:
        pool.get_by_role("button", name="Hand in").click()
    pool.emulate_media(media="print")
    for added in ADDED:
        expect(pool.locator(f"{added}:visible")).to_have_count(0)
    expect(pool.locator("input:visible")).to_have_count(4 + 3 + 5 + 3)
    expect(pool.locator(".course-key:visible, .course-result:visible")).to_have_count(0)


def test_not_without_a_script(browser: Browser, pooled: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, pooled / QUIZ)
    for added in ADDED:
        expect(page.locator(f"{added}:visible")).to_have_count(0)
    expect(page.locator("[data-answer-key]:visible")).to_have_count(4)
    context.close()
