"""The quiz without a script and on paper: every key can be read, and none is printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.small_quiz import QUIZ, answer, item_of, open_page


def test_without_a_script_every_item_shows_its_key(browser: Browser, bare: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, bare / QUIZ)
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.locator("[data-score]")).to_be_hidden()
    expect(page.get_by_text("Think of your choice first.")).to_be_visible()
    item = item_of(page, "first-step")
    expect(item.get_by_text("Results take weeks.")).to_be_hidden()
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("Results take weeks.")).to_be_visible()
    expect(item.get_by_text("Not right:")).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_boxes_and_no_key(browser: Browser, bare: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = open_page(context, bare / QUIZ)
    if script:
        answer(page, "first-step", "a")
    else:
        page.get_by_text("The key, with reasons").first.click()
    page.emulate_media(media="print")
    for hidden in (".course-key", ".course-result", ".course-score", "button"):
        assert page.locator(f"{hidden}:visible").count() == 0, hidden
    expect(page.locator("input:visible")).to_have_count(9)
    assert not re.search("Results take weeks|People stop drinking", page.inner_text("main"))
    context.close()
