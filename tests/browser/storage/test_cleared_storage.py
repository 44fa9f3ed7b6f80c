"""Clearing removes all of the course, in both languages, and nothing of others."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.device import clear
from tests.browser.states import LANGUAGES, item_answered
from tests.browser.storage.real_quiz import KEY, is_answered, open_quiz

CLEARED = """Object.defineProperty(navigator, "serviceWorker", { value: { getRegistration: () => Promise.resolve({
  active: { scriptURL: "https://a.example/course-worker.js" }, unregister() { window.unregistered = true; },
}) } });"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_clear_removes_them_in_both_languages(language: str, context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address, language)
    item_answered(page, correct=True)
    other = open_quiz(context, address, "es" if language == "en" else "en")
    is_answered(other)
    other.once("dialog", lambda dialog: dialog.accept())
    other.locator("[data-clear]").click()
    is_answered(other, checked=0)
    page.reload()
    is_answered(page, checked=0)
    assert json.loads(page.evaluate("key => localStorage.getItem(key)", KEY)) == {"format": 2, "items": {}}


def test_clear_removes_everything_of_the_course_and_nothing_else(context: BrowserContext, address: str) -> None:
    context.add_init_script(CLEARED)
    page = open_quiz(context, address)
    item_answered(page, correct=True)
    page.locator("[data-theme-switch]").click()
    page.evaluate("localStorage.setItem('equal-ground-hn/v1', '{}'); sessionStorage.setItem('equal-ground/carry', 'x')")
    page.evaluate("Promise.all([caches.open('equal-ground/pages'), caches.open('other/pages')])")
    clear(page, "equal-ground/v1")
    assert page.evaluate("Object.keys(localStorage)") == ["equal-ground-hn/v1"]
    assert page.evaluate("Object.keys(sessionStorage)") == []
    assert page.evaluate("caches.keys()") == ["other/pages"]
    assert page.evaluate("window.unregistered") is True
