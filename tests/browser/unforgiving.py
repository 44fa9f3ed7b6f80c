"""A tab in which an error of a script fails the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

PATIENCE = 5000


@contextmanager
def unforgiving(browser: Browser, **settings: Any) -> Iterator[Page]:
    """A new tab with these settings of its context. Waits for nothing longer than `PATIENCE` milliseconds."""
    context = browser.new_context(**settings)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []
