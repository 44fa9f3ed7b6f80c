"""Where I am in a quiz: how many items are checked, and a way to the next one that is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.small_quiz import QUIZ, answer, answer_all_right, choose, item_of, open_page


def _top(page: Page) -> Locator:
    return page.locator("[data-quiz] > [data-where]")


def test_at_the_start_there_is_a_count_and_nowhere_to_go(quiz: Page) -> None:
    expect(_top(quiz)).to_have_text("0 of 3 checked.", use_inner_text=True)
    expect(quiz.locator("form [data-where]:visible")).to_have_count(0)
    choose(quiz, "first-step", "a")
    expect(_top(quiz)).to_have_text("0 of 3 checked.", use_inner_text=True)


def test_the_item_just_checked_says_it_and_leads_on(quiz: Page) -> None:
    item = answer(quiz, "first-step", "b")
    line = item.locator("[data-where]")
    expect(line).to_have_text("1 of 3 checked. Next item not checked yet", use_inner_text=True)
    expect(line.get_by_role("link")).to_have_attribute("href", "#who-knows")
    answer(quiz, "uphill", "false", "dust")
    expect(line).to_be_hidden()
    expect(item_of(quiz, "uphill").get_by_role("link", name="Next item")).to_have_attribute("href", "#who-knows")


def test_the_link_at_the_top_leads_to_the_first_that_is_left(quiz: Page) -> None:
    answer(quiz, "uphill", "false", "dust")
    answer(quiz, "first-step", "a")
    quiz.reload()
    expect(quiz.locator("form [data-where]:visible")).to_have_count(0)
    _top(quiz).get_by_role("link", name="Next item not checked yet").click()
    expect(item_of(quiz, "who-knows").locator("h2")).to_be_in_viewport()
    quiz.keyboard.press("Tab")
    expect(item_of(quiz, "who-knows").locator("input").first).to_be_focused()


def test_when_nothing_is_left_it_leads_to_the_score(quiz: Page) -> None:
    answer_all_right(quiz)
    expect(_top(quiz)).to_have_text("3 of 3 checked. Your score", use_inner_text=True)
    item_of(quiz, "uphill").get_by_role("link", name="Your score").click()
    expect(quiz.get_by_role("heading", name="Your score")).to_be_in_viewport()


def test_it_is_not_read_out_and_covers_nothing(quiz: Page) -> None:
    item = answer(quiz, "first-step", "a")
    for line in (_top(quiz), item.locator("[data-where]")):
        assert line.evaluate("line => line.closest('[role=status], [aria-live]')") is None
        assert line.evaluate("line => getComputedStyle(line).position") == "static"
        box = line.get_by_role("link").bounding_box()
        assert box
        assert box["height"] >= 24


def test_clearing_begins_anew(quiz: Page) -> None:
    answer(quiz, "first-step", "a")
    quiz.once("dialog", lambda dialog: dialog.accept())
    quiz.get_by_role("button", name="Clear my answers").click()
    expect(quiz.locator("[data-where]:visible")).to_have_text(["0 of 3 checked."], use_inner_text=True)


@pytest.mark.parametrize("script", [True, False])
def test_neither_on_paper_nor_without_a_script(browser: Browser, bare: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = open_page(context, bare / QUIZ)
    if script:
        answer(page, "first-step", "a")
        page.emulate_media(media="print")
    expect(page.locator("[data-where]:visible")).to_have_count(0)
    context.close()
