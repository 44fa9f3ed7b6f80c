"""An ordering without a script and on paper: boxes for numbers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.player.ordering.steps import NAME, SHOWN, check, order_of
from tests.browser.small_quiz import QUIZ, item_of, open_page

pytestmark = pytest.mark.full


def test_without_a_script_there_are_boxes_for_numbers_and_the_key(browser: Browser, typed: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    item = item_of(open_page(context, typed / QUIZ), NAME)
    assert order_of(item) == SHOWN
    expect(item.locator("button:visible")).to_have_count(0)
    expect(item.locator(".course-box:visible")).to_have_count(4)
    expect(item.get_by_text("On paper: write 1 in the box of the first step")).to_be_visible()
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("It comes first because every glass counts.")).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_boxes_and_no_key(browser: Browser, typed: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    item = item_of(open_page(context, typed / QUIZ), NAME)
    if script:
        check(item, "close", "sample", "tell", "find")
    item.page.emulate_media(media="print")
    expect(item.locator(".course-box:visible")).to_have_count(4)
    expect(item.get_by_text("On paper: write 1 in the box of the first step")).to_be_visible()
    expect(item.locator("button:visible, summary:visible")).to_have_count(0)
    numbered = item.locator(".course-order-step").first.evaluate("each => getComputedStyle(each, '::before').display")
    assert numbered == "none" or not script
    assert not re.search("every glass|Not right|Now in place", item.inner_text())
    context.close()
