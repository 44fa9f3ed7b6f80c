"""Opening what is closed on a page."""

from __future__ import annotations

from playwright.sync_api import Page


def open_all(page: Page) -> None:
    """Opens every disclosure of the text, as a reader does: those inside others after these."""
    closed = page.locator("main details:not([open]) > summary:visible")
    while closed.count():
        closed.first.click()
