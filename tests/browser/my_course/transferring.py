"""Taking along and bringing on My course, as a learner does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.my_course.learner import SECTIONS, checked, keep, read, said
from tests.browser.small_quiz import open_page

TOOLS = {"tools/map": {"rows": ["a secret"]}}


def keep_some(page: Page) -> None:
    """The device keeps a section, two items with what was chosen, and a tool."""
    items = checked(page, "safe-water", 100, 0, answers={"answer": ["a"]})
    keep(page, sections=read(SECTIONS[0]), items=items, tools=TOOLS)


def look_at(page: Page, content: str) -> None:
    """Chooses a file with this in it and looks at it."""
    page.get_by_label("A file").set_input_files(
        {"name": "saved.json", "mimeType": "application/json", "buffer": content.encode()}
    )
    page.get_by_role("button", name="See what it holds").click()


def file_of(**parts: Any) -> str:
    """What is in a file of everything that holds these parts."""
    return json.dumps(
        {"course": "small-course", "format": 2, "made": "2026-11-22T08:00:00Z", "kind": "everything", **parts}
    )


def counts(page: Page) -> list[str]:
    """What is said of that which was looked at, line by line."""
    page.locator("[data-preview] li:visible").first.wait_for()
    return [said(line) for line in page.locator("[data-preview] li:visible").all()]


def with_code(page: Page, path: Path, code: str) -> Page:
    """Another page on a device that keeps nothing, with a code that was looked at."""
    other = open_page(page.context, path)
    other.evaluate("() => localStorage.clear()")
    other.reload()
    other.get_by_label("Or a results code").fill(code)
    other.get_by_role("button", name="See what it holds").click()
    return other
