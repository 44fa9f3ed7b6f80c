"""Where what a learner earns goes: nowhere, or to a platform, and never to the device as well."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from build_tools.pages.player import Credit, Player
from tests.browser.player.choices.conftest import Sites
from tests.browser.small_quiz import KEY, QUIZ, answer, answer_all_right, choose, open_page

PLATFORM = """/* What it keeps stays in the name of the window, which a reload knows at once. */
  const kept = JSON.parse(window.name || "{}");
  const save = () => { window.name = JSON.stringify(kept); };
  window.courseLms = {
    getItem: (name) => (name in kept ? kept[name] : null),
    setItem: (name, text) => { kept[name] = text; save(); },
    removeItem: (name) => { delete kept[name]; save(); },
    report: (result) => { (window.reports = window.reports || []).push(result); },
  };"""
NO_NOTE = "does not let the page keep your answers"


def _button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def test_nowhere_is_nowhere(context: BrowserContext, sites: Sites) -> None:
    page = open_page(context, sites(Player(credit=Credit.NONE)) / QUIZ)
    expect(page.get_by_text("Nothing is kept:")).to_be_visible()
    answer_all_right(page)
    expect(page.locator("[data-score]")).to_contain_text("100%")
    expect(page.get_by_text(NO_NOTE)).to_be_hidden()
    assert page.evaluate("[Object.keys(localStorage), Object.keys(sessionStorage)]") == [[], []]
    page.reload()
    expect(page.locator("[data-progress]")).to_contain_text("Checked: 0 of 3")


def test_nowhere_remembers_while_the_page_is_open(context: BrowserContext, sites: Sites) -> None:
    page = open_page(context, sites(Player(credit=Credit.NONE)) / QUIZ)
    remembered = """() => { const storeIn = courseScripts['kept/credit'].storeIn;
      storeIn('none', 'a/v1').update(state => Object.assign(state, { items: { one: { credit: 1 } } }));
      return storeIn('none', 'a/v1').state().items; }"""
    assert page.evaluate(remembered) == {"one": {"credit": 1}}


def test_what_the_device_has_is_neither_shown_nor_changed(context: BrowserContext, sites: Sites) -> None:
    page = open_page(context, sites(Player()) / QUIZ)
    answer(page, "first-step", "a")
    before = page.evaluate("key => localStorage.getItem(key)", KEY)
    assert before
    page = open_page(context, sites(Player(credit=Credit.NONE)) / QUIZ)
    expect(page.locator("[data-progress]")).to_contain_text("Checked: 0 of 3")
    answer(page, "first-step", "b")
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("[data-clear]").click()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == before


@pytest.fixture
def platform(context: BrowserContext, sites: Sites) -> Page:
    """The quiz inside a platform that keeps what it is given and writes down what is reported."""
    context.add_init_script(PLATFORM)
    return open_page(context, sites(Player(credit=Credit.LMS)) / QUIZ)


def _reports(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("window.reports")
    return found


def test_a_platform_keeps_the_answers_and_the_device_nothing(platform: Page) -> None:
    expect(platform.get_by_text("go to the learning platform")).to_be_visible()
    answer(platform, "first-step", "a")
    assert platform.evaluate("Object.keys(localStorage)") == []
    kept = json.loads(platform.evaluate("key => courseLms.getItem(key)", KEY))
    assert kept["items"]["quizzes/safe-water/items/first-step"]["credit"] == 100
    platform.reload()
    expect(platform.locator("[data-progress]")).to_contain_text("Checked: 1 of 3")


def test_a_platform_hears_of_points_and_of_passing_only_at_the_end(platform: Page) -> None:
    assert _reports(platform)[-1] == {"percent": 0, "isDone": False, "isPassed": False}
    answer(platform, "first-step", "a")
    assert _reports(platform)[-1] == {"percent": 33, "isDone": False, "isPassed": False}
    answer_all_right(platform)
    assert _reports(platform)[-1] == {"percent": 100, "isDone": True, "isPassed": True}


def test_a_platform_hears_that_it_was_not_passed(platform: Page) -> None:
    answer(platform, "first-step", "a")
    answer(platform, "who-knows", "carriers", "miners")
    answer(platform, "uphill", "true", "dust")
    assert _reports(platform)[-1] == {"percent": 66, "isDone": True, "isPassed": False}


def test_a_platform_is_told_what_changed_once(platform: Page) -> None:
    choose(platform, "first-step", "a")
    choose(platform, "who-knows", "carriers")
    assert _reports(platform) == [{"percent": 0, "isDone": False, "isPassed": False}]


def test_a_report_that_fails_stops_nothing(context: BrowserContext, sites: Sites) -> None:
    context.add_init_script(PLATFORM + 'window.courseLms.report = () => { throw new Error("no connection"); };')
    page = open_page(context, sites(Player(credit=Credit.LMS)) / QUIZ)
    answer_all_right(page)
    expect(page.locator("[data-score]")).to_contain_text("100%")
    expect(_button(page, "Start again")).to_be_visible()


def test_where_the_platform_is_missing_the_quiz_works_and_says_that_nothing_is_kept(
    context: BrowserContext, sites: Sites
) -> None:
    page = open_page(context, sites(Player(credit=Credit.LMS)) / QUIZ)
    expect(page.get_by_text(NO_NOTE)).to_be_visible()
    expect(page.get_by_text("go to the learning platform")).to_be_hidden()
    answer_all_right(page)
    expect(page.locator("[data-score]")).to_contain_text("100%")
