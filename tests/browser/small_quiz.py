"""The quiz of the small course in a bare shell: its items, and what a learner does with them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page

QUIZ = "modules/safe-water/quiz.html"
ITEM = "quizzes/safe-water/items"
KEY = "small-course/v1"


def open_page(context: BrowserContext, path: Path) -> Page:
    """A page of a folder, opened."""
    page = context.new_page()
    page.goto(path.as_uri())
    return page


def item_of(page: Page, name: str) -> Locator:
    """The form of an item."""
    return page.locator(f"form[data-address='{ITEM}/{name}']")


def key_of(item: Locator) -> str:
    """The key by which answers to an item are judged, from its form."""
    return str(json.loads(item.get_attribute("data-item") or "{}")["key"])


def renamed(page: str, old: str, new: str, *former: str) -> str:
    """The text of a page on which the item `old` is called `new`, and `former` are the addresses it had before."""
    present = f'"addresses":["{ITEM}/{old}"'
    assert present in page
    addresses = ",".join(f'"{address}"' for address in (f"{ITEM}/{new}", *former))
    text = page.replace(present, f'"addresses":[{addresses}')
    return text.replace(f'data-address="{ITEM}/{old}"', f'data-address="{ITEM}/{new}"')


def choose(page: Page, name: str, *choices: str) -> Locator:
    """Chooses, and does not check. Returns the item."""
    item = item_of(page, name)
    for choice in choices:
        item.locator(f"input[value='{choice}']").check()
    return item


def answer(page: Page, name: str, *choices: str) -> Locator:
    """Chooses and checks. Returns the item."""
    item = choose(page, name, *choices)
    item.get_by_role("button", name="Check").click()
    return item


def answer_all_right(page: Page) -> None:
    """Every item of the quiz, answered right."""
    answer(page, "first-step", "a")
    answer(page, "who-knows", "carriers", "miners")
    answer(page, "uphill", "false", "dust")


def record_of(page: Page, name: str) -> dict[str, Any]:
    """What the device keeps of an item, without the time of the last check, which is UTC in whole seconds."""
    record: dict[str, Any] = stored(page)["items"][f"{ITEM}/{name}"]
    if "tries" in record:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", record.pop("at"))
    return record


def spoil(page: Page, name: str, answer: list[Any]) -> None:
    """Replaces what was checked of an item, as another program could, and loads the page again."""
    page.evaluate(
        """([key, address, answer]) => {
             const all = JSON.parse(localStorage.getItem(key));
             all.items[address].answers.answer = answer;
             localStorage.setItem(key, JSON.stringify(all)); }""",
        [KEY, f"{ITEM}/{name}", answer],
    )
    page.reload()


def stored(page: Page) -> dict[str, Any]:
    """What the device keeps of the course."""
    found: dict[str, Any] = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")
    return found
