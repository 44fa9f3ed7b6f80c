"""The scenario in its quiz."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.small_quiz import item_of


@pytest.fixture
def item(typed_quiz: Page) -> Locator:
    """The scenario as loaded."""
    return item_of(typed_quiz, "bad-taste")
