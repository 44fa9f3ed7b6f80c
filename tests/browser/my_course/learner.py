"""What a device keeps of a learner, and what My course says of it."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, Page

MY_COURSE = "my-course.html"
KEY = "small-course/v1"
WHEN = "2026-11-20T08:00:00Z"
record = "([key, state]) => localStorage.setItem(key, JSON.stringify(state))"
SECTIONS = [
    f"modules/{module}/sections/{section}" for module in ("safe-water", "clean-air") for section in ("start", "go-on")
]


def kept(page: Page) -> dict[str, Any]:
    """What the device keeps of the course."""
    found: dict[str, Any] = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")
    return found


def read(*sections: str) -> dict[str, Any]:
    """These sections are read."""
    return {address: {"read": WHEN} for address in sections}


def checked(page: Page, module: str, *credits: int, **more: Any) -> dict[str, Any]:
    """The first items of a module's quiz, each with its credit; `more` is kept with each."""
    data = page.locator(f"[data-module='{module}'] [data-quiz]").get_attribute("data-quiz") or ""
    return {
        item["addresses"][0]: {"key": item["key"], "credit": credit, "tries": 1, "at": WHEN, **more}
        for item, credit in zip(json.loads(data)["items"], credits, strict=False)
    }


def state(**parts: Any) -> dict[str, Any]:
    """A whole state in the form it is kept in."""
    return {"format": 2, **parts}


def keep(page: Page, **parts: Any) -> None:
    """The device keeps this, and the page is loaded again."""
    page.evaluate(record, [KEY, state(**parts)])
    page.reload()


def next_step(page: Page) -> Locator:
    """The large link."""
    return page.locator("[data-next]")


def said(locator: Locator) -> str:
    """What can be read, in one line."""
    return " ".join(locator.inner_text().split())


def fact(page: Page, name: str) -> str:
    """One line of the list of facts, without its name."""
    row = page.locator(".course-facts > div").filter(has=page.locator("dt", has_text=name))
    return said(row.locator("dd"))


def module(page: Page, name: str) -> Locator:
    """The card of a module."""
    return page.locator(f"[data-module='{name}']")


def state_of(page: Page, name: str) -> str:
    """What is said about how far a module is."""
    return said(module(page, name).locator(".course-progress p"))
