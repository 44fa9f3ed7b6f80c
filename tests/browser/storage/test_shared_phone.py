"""On a phone that is shared, nothing outlives the tab."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, expect

from tests.browser.device import set_shared
from tests.browser.states import item_answered
from tests.browser.storage.real_quiz import is_answered, open_quiz


def test_on_a_shared_phone_nothing_stays(context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    assert set_shared(page) is False
    item_answered(page, correct=True)
    page.locator("[data-theme-switch]").click()
    page.keyboard.press("/")
    page.locator("[data-search] input[type='checkbox']").click()
    page.keyboard.press("Escape")
    theme = page.evaluate("document.documentElement.dataset.theme")
    page.locator("a[data-language='es']").click()
    page.wait_for_url("**/es/**")
    is_answered(page)
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("Object.keys(sessionStorage).length") >= 4
    page.close()
    is_answered(open_quiz(context, address), checked=0)


def test_turning_it_on_tells_what_is_left_and_off_forgets(context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    item_answered(page, correct=True)
    assert set_shared(page) is True
    page.reload()
    is_answered(page, checked=0)
    assert page.evaluate("courseScripts['kept/area'].isShared()") is True
    item_answered(page, correct=False)
    set_shared(page, False)
    assert page.evaluate("Object.keys(sessionStorage)") == []
    page.reload()
    is_answered(page)
    expect(page.locator("[data-progress]")).to_contain_text("Points: 1 of")
