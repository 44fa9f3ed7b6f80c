"""The real quiz over http or from a folder, and what its first item shows."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.states import PAGES

KEY = "equal-ground/v1"


def open_quiz(context: BrowserContext, address: str, language: str = "en") -> Page:
    """A tab with the quiz; `address` is that of the site, without a slash at its end."""
    page = context.new_page()
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    return page


def first_item(page: Page) -> Locator:
    """The first item."""
    return page.locator("form[data-address]").first


def is_answered(page: Page, *, checked: int = 1) -> None:
    """Expects that the first item shows this many answers and says something to each; 0 is no answer."""
    expect(first_item(page).locator("input:checked")).to_have_count(checked)
    expect(first_item(page).locator("[data-result] li")).to_have_count(checked)
