"""A narrow screen, with a script and without."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.unforgiving import unforgiving


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen that is touched; errors of a script are not forgiven."""
    with unforgiving(
        browser, viewport={"width": 320, "height": 700}, reduced_motion="reduce", has_touch=True
    ) as opened:
        yield opened


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    """The same without JavaScript."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    yield context.new_page()
    context.close()
