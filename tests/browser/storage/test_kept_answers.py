"""What is answered is there after a reload, in the other language and in the other tab."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Route, expect

from tests.browser.small_quiz import key_of
from tests.browser.states import LANGUAGES, PAGES, item_answered
from tests.browser.storage.real_quiz import KEY, first_item, is_answered, open_quiz

SET = "([part, id, value]) => courseScripts['kept/store'].open('equal-ground/v1').part(part).set(id, value)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_reload_and_language_switch_keep_answers(language: str, context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address, language)
    item_answered(page, correct=False)
    chosen = first_item(page).locator("input:checked").get_attribute("value")
    page.reload()
    is_answered(page)
    expect(first_item(page).locator("[data-retry]")).to_be_visible()
    other = "es" if language == "en" else "en"
    page.locator(f"a[data-language='{other}']").click()
    page.wait_for_url(f"**/{other}/**")
    is_answered(page)
    expect(first_item(page).locator("input:checked")).to_have_attribute("value", chosen or "")
    expect(page.locator("[data-progress]")).to_contain_text(str(page.locator("form[data-address]").count()))
    expect(page.locator("[data-without-storage]")).to_be_hidden()


def test_a_changed_key_drops_the_answer(context: BrowserContext, address: str, site: Path) -> None:
    page = open_quiz(context, address)
    item_answered(page, correct=True)
    key = key_of(first_item(page))
    text = (site / "en" / PAGES["quiz"]).read_text("utf-8")
    changed = text.replace(f'"key":"{key}"', '"key":"changed"')
    assert changed != text

    def answer(route: Route) -> None:
        route.fulfill(body=changed, content_type="text/html; charset=utf-8")

    page.route("**/quiz.html", answer)
    page.reload()
    is_answered(page, checked=0)
    expect(page.locator("[data-progress]")).to_contain_text(": 0")
    item_answered(page, correct=True)
    page.reload()
    is_answered(page)


def test_two_tabs_change_their_own_entries_and_hear_of_each_other(context: BrowserContext, address: str) -> None:
    one, other = open_quiz(context, address), open_quiz(context, address)
    other.evaluate(
        """() => { window.heard = 0;
            courseScripts["kept/store"].open("equal-ground/v1").listen(() => { window.heard += 1; }); }"""
    )
    item_answered(one, correct=True)
    other.wait_for_function("window.heard > 0")
    other.evaluate(SET, ["settings", "track", "companies"])
    one.evaluate(SET, ["sections", "modules/x/sections/y", {"read": "2026"}])
    kept = json.loads(one.evaluate("key => localStorage.getItem(key)", KEY))
    assert len(kept["items"]) == 1
    assert (kept["settings"], kept["sections"]) == (
        {"track": "companies"},
        {"modules/x/sections/y": {"read": "2026"}},
    )
