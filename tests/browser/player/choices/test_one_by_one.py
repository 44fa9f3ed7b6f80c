"""One item of a quiz at a time, and the score after the last."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from build_tools.pages.player import Items, Player
from tests.browser.player.choices.conftest import Sites
from tests.browser.small_quiz import ITEM, KEY, QUIZ, answer, choose, item_of, key_of, open_page
from tests.browser.typed_quiz import TYPES, quiz_of, write_typed_site


def _items(page: Page) -> Locator:
    return page.locator("form[data-address]:visible h2")


def _button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


@pytest.fixture
def one(context: BrowserContext, sites: Sites) -> Page:
    """The quiz with one item at a time."""
    return open_page(context, sites(Player(items=Items.ONE)) / QUIZ)


@pytest.fixture(scope="module")
def written_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A quiz of three numbers to write, one item at a time."""
    example = quiz_of(TYPES / "numeric.yaml")
    return write_typed_site(tmp_path_factory.mktemp("written"), example, player=Player(items=Items.ONE))


def test_one_item_is_shown_and_the_score_after_the_last(one: Page) -> None:
    expect(_items(one)).to_have_text(["Item 1 of 3"])
    expect(_button(one, "Previous item")).to_be_hidden()
    _button(one, "Next item").click()
    expect(_items(one)).to_have_text(["Item 2 of 3"])
    expect(_items(one).first).to_be_focused()
    _button(one, "Next item").click()
    expect(_items(one)).to_have_text(["Item 3 of 3"])
    _button(one, "Your score").click()
    expect(_items(one)).to_have_count(0)
    expect(one.locator("#score")).to_be_focused()
    expect(_button(one, "Next item")).to_be_hidden()
    _button(one, "Previous item").click()
    expect(_items(one)).to_have_text(["Item 3 of 3"])


def test_what_is_on_another_item_stays_chosen_and_counts(one: Page) -> None:
    answer(one, "first-step", "a")
    _button(one, "Next item").click()
    choose(one, "who-knows", "carriers")
    _button(one, "Previous item").click()
    expect(item_of(one, "first-step").locator("input:checked")).to_have_attribute("value", "a")
    _button(one, "Next item").click()
    expect(item_of(one, "who-knows").locator("input:checked")).to_have_attribute("value", "carriers")


def test_links_inside_the_quiz_lead_to_the_item(one: Page) -> None:
    answer(one, "first-step", "a")
    one.locator("form:visible [data-next]").click()
    expect(_items(one)).to_have_text(["Item 2 of 3"])
    one.go_back()
    expect(_items(one)).to_have_text(["Item 1 of 3"])


def test_the_address_of_an_item_opens_it(one: Page) -> None:
    one.goto(one.url + "#uphill")
    one.reload()
    expect(_items(one)).to_have_text(["Item 3 of 3"])


def test_who_comes_back_goes_on_with_the_first_item_not_checked(one: Page) -> None:
    answer(one, "first-step", "a")
    one.reload()
    expect(_items(one)).to_have_text(["Item 2 of 3"])


def test_handing_in_shows_the_score_and_starting_again_the_first_item(one: Page) -> None:
    one.locator("[name=mode][value=check]").check()
    for _ in range(3):
        one.locator("[data-one-forward]").click()
    one.locator("[data-hand-in] button").click()
    expect(one.locator("[data-unanswered]")).to_be_visible()
    one.locator("[data-hand-in] button").click()
    expect(one.locator("[data-score]")).to_contain_text("0%")
    _button(one, "Start again").click()
    expect(_items(one)).to_have_text(["Item 1 of 3"])


def test_an_item_that_is_left_when_handing_in_is_led_to(one: Page) -> None:
    one.locator("[name=mode][value=check]").check()
    for _ in range(3):
        one.locator("[data-one-forward]").click()
    one.locator("[data-hand-in] button").click()
    one.locator("[data-unanswered] a").nth(1).click()
    expect(_items(one)).to_have_text(["Item 2 of 3"])


def test_a_doubt_out_of_sight_is_led_to_when_handing_in(context: BrowserContext, written_one: Path) -> None:
    page = open_page(context, written_one / QUIZ)
    page.locator("[name=mode][value=check]").check()
    page.locator("form:visible input[type=text]").fill("3.500")
    for _ in range(3):
        page.locator("[data-one-forward]").click()
    for _ in range(2):
        page.locator("[data-hand-in] button").click()
    expect(page.locator("[data-doubt]:visible button").first).to_be_focused()


def test_a_link_from_outside_the_quiz_brings_its_item_into_view(one: Page) -> None:
    one.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=margin-top:200vh><a href=#uphill>There</a>')")
    one.get_by_text("There").click()
    expect(_items(one)).to_have_text(["Item 3 of 3"])
    expect(_items(one).first).to_be_in_viewport()


def test_after_starting_again_a_reload_shows_the_first_item(one: Page) -> None:
    answer(one, "first-step", "b")
    _button(one, "Next item").click()
    answer(one, "who-knows", "carriers")
    _button(one, "Next item").click()
    answer(one, "uphill", "false", "dust")
    _button(one, "Your score").click()
    _button(one, "Start again").click()
    expect(_items(one)).to_have_text(["Item 1 of 3"])
    one.reload()
    expect(_items(one)).to_have_text(["Item 1 of 3"])


def test_in_a_review_the_back_button_leads_back(context: BrowserContext, sites: Sites) -> None:
    page = open_page(context, sites(Player(items=Items.ONE)) / QUIZ)
    records = {
        f"{ITEM}/{name}": {"key": key_of(item_of(page, name)), "review": {"step": 0, "due": "2026-01-01"}}
        for name in ("first-step", "who-knows")
    }
    page.evaluate("([key, state]) => localStorage.setItem(key, state)", [KEY, json.dumps({"items": records})])
    page.goto("about:blank")
    page.goto((sites(Player(items=Items.ONE)) / QUIZ).as_uri() + "#review")
    expect(page.locator("[data-review]")).to_be_visible()
    expect(_items(page)).to_have_text(["Item 1 of 3"])
    _button(page, "Next item").click()
    expect(_items(page)).to_have_text(["Item 2 of 3"])
    expect(page.locator("[data-one-forward]")).to_have_text("Review")
    page.go_back()
    expect(_items(page)).to_have_text(["Item 1 of 3"])


def test_the_last_button_says_what_comes(one: Page) -> None:
    one.locator("[name=mode][value=check]").check()
    for _ in range(2):
        _button(one, "Next item").click()
    expect(one.locator("[data-one-forward]")).to_have_text("Hand in")


def test_on_paper_there_are_all_items(one: Page) -> None:
    one.emulate_media(media="print")
    expect(_items(one)).to_have_count(3)
    expect(_button(one, "Next item")).to_be_hidden()


def test_without_a_script_there_are_all_items(browser: Browser, sites: Sites) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, sites(Player(items=Items.ONE)) / QUIZ)
    expect(_items(page)).to_have_count(3)
    expect(page.locator("[data-one-forward]")).to_be_hidden()
    context.close()
