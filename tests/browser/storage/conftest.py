"""A phone that keeps nothing of other tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that remembers nothing of other tests. Errors of a script are not forgiven."""
    made = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    made.set_default_timeout(5000)
    errors: list[str] = []
    made.on("weberror", lambda found: errors.append(str(found.error)))
    yield made
    made.close()
    assert errors == []
