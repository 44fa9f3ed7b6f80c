"""The real course's quizzes and tests on paper: few sheets, no item cut in two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kit.printing import SIZES, nothing_is_cut, pages_of

pytestmark = pytest.mark.full


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One tab for all."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", ["quiz", "test"])
@pytest.mark.parametrize("size", SIZES)
def test_none_takes_more_than_five_sheets(size: str, kind: str, real_kit: Path, page: Page) -> None:
    files = sorted(real_kit.glob(f"*/*/{kind}-*.html"))
    assert files
    for file in files:
        page.emulate_media()
        page.goto(file.as_uri())
        assert pages_of(page.pdf(format=size)) <= 5, file
        nothing_is_cut(page, size)
