"""The scenario of the typed quiz: what tests do with it."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.small_quiz import ITEM, KEY, item_of, key_of, record_of, stored

ADDRESS = f"{ITEM}/bad-taste"
LONG_WAY = {"visit": ["wait"], "anger": ["admit"], "report": ["carriers"]}


def decide(item: Locator, choice: str) -> None:
    """Makes a decision and checks it."""
    item.locator(f"input[value='{choice}']").check()
    item.get_by_role("button", name="Check").click()


def go_on(item: Locator) -> None:
    """Goes on to the next scene."""
    item.get_by_role("button", name="Go on to the next situation").click()


def shown(item: Locator, situation: str) -> None:
    """Expects this scene, and no other."""
    expect(item.locator("[data-scene]:visible legend")).to_have_text([situation])
    expect(item.locator("[data-scene]:visible")).to_have_count(1)


def record(page: Page) -> dict[str, object]:
    """What is kept of the scenario; nothing is {}."""
    return record_of(page, "bad-taste") if ADDRESS in stored(page).get("items", {}) else {}


def put(page: Page, **kept: object) -> None:
    """Keeps this of the scenario, as if by another visit, and loads the page anew."""
    entry = {"key": key_of(item_of(page, "bad-taste")), **kept}
    text = json.dumps({"format": 2, "items": {ADDRESS: entry}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()
