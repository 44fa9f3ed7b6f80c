"""Quizzes and tests as a browser prints them: few sheets, no item cut in two, nothing beside the paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds import quiz, tests
from tests.browser.kit.printing import SIZES, nothing_is_cut, pages_of
from tests.browser.typed_quiz import WRITTEN
from tests.kit.paper_course import paper_maker, quiz_with, write_page
from tests.small import SMALL_COURSE


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Maker:
    """Of a course whose quiz has fifteen items, of every type."""
    own = (SMALL_COURSE / "quizzes" / "safe-water.yaml").read_text("utf-8").partition("items:\n")[2]
    items = "".join(each.read_text("utf-8") for each in WRITTEN) + re.sub("(?m)^  ", "", own)
    return paper_maker(tmp_path_factory.mktemp("on-paper") / "course", quiz_with(items))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def _opened(page: Page, folder: Path, maker: Maker, made: KitPage) -> None:
    page.goto(write_page(folder, maker, made).as_uri())


@pytest.mark.parametrize("size", SIZES)
def test_a_quiz_of_fifteen_items_of_all_types_takes_five_sheets(
    size: str, page: Page, maker: Maker, tmp_path: Path
) -> None:
    made, _ = quiz.pages(maker)
    assert made.html.count('class="kit-item"') == 15
    _opened(page, tmp_path, maker, made)
    assert pages_of(page.pdf(format=size)) <= 5
    nothing_is_cut(page, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_test_and_its_show_of_hands(size: str, page: Page, maker: Maker, tmp_path: Path) -> None:
    paper, hands, *_ = tests.pages(maker)
    for made in (paper, hands):
        _opened(page, tmp_path, maker, made)
        assert pages_of(page.pdf(format=size)) <= 2
        nothing_is_cut(page, size)
