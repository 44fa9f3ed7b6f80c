"""Pages with marked words, and what tests do with the words."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

TEXT = "modules/formalisation/who-is-left-out.html"
TABLE = "modules/formalisation/law-and-recognition.html"
CASE = "case-studies/honduras-igf-workshop.html"
NOTE = ".course-word-note"
OTHER = {"en": "es", "es": "en"}
FIRST = {"en": ("formalisation", "formalización"), "es": ("formalización", "formalisation")}
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def marks(page: Page) -> Locator:
    """The marked words of a page."""
    return page.locator("main a.course-word")


def opened(page: Page, mark: Locator) -> Locator:
    """The one note that is open, which belongs to the mark."""
    expect(mark).to_have_attribute("aria-expanded", "true")
    expect(page.locator("a.course-word[aria-expanded='true']")).to_have_count(1)
    expect(page.locator(NOTE)).to_have_count(1)
    note = page.locator(f"#{mark.get_attribute('aria-controls')}")
    expect(note).to_be_visible()
    return note
