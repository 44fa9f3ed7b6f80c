"""Links carry answers along only where pages do not share their storage."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from tests.browser.states import item_answered
from tests.browser.storage.real_quiz import is_answered, open_quiz


def test_where_pages_share_storage_links_stop_carrying(context: BrowserContext, site: Path) -> None:
    page = open_quiz(context, site.as_uri())
    item_answered(page, correct=True)
    for language in ("es", "en"):
        page.locator(f"a[data-language='{language}']").click()
        page.wait_for_url(f"**/{language}/**")
        page.wait_for_function("() => localStorage.getItem('equal-ground/carry') === 'one'")
        assert "carry" not in page.url
        is_answered(page)
    expect(page.locator("[data-kept-apart]")).to_be_hidden()


def test_nothing_is_carried_over_http(context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    page.locator("a[data-language='es']").click()
    page.wait_for_url("**/es/**")
    assert page.evaluate("Object.keys(localStorage)") == ["equal-ground/language"]
    assert page.locator("script[src*='carry']").count() == 0
