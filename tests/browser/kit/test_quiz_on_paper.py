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
from tests.browser.typed_quiz import WRITTEN
from tests.kit.paper_course import paper_maker, quiz_with, write_page
from tests.small import SMALL_COURSE

SIZES = {"A4": (210, 297), "Letter": (216, 279)}
"""Millimetres, across and down."""
ACROSS, DOWN = 26, 26
"""The margins of both sides together, in millimetres, as quiz.css has them."""
MILLIMETRE = 96 / 25.4
ITEMS = """() => Array.from(document.querySelectorAll('.kit-item')).map(item => ({
  whole: getComputedStyle(item).breakInside === 'avoid', height: item.getBoundingClientRect().height }))"""
TYPE = "() => parseFloat(getComputedStyle(document.querySelector('.kit-item p:not(.kit-number)')).fontSize) * 72 / 96"
BESIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of Chromium has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


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
    _nothing_is_cut(page, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_test_and_its_show_of_hands(size: str, page: Page, maker: Maker, tmp_path: Path) -> None:
    paper, hands, *_ = tests.pages(maker)
    for made in (paper, hands):
        _opened(page, tmp_path, maker, made)
        assert pages_of(page.pdf(format=size)) <= 2
        _nothing_is_cut(page, size)


def _nothing_is_cut(page: Page, size: str) -> None:
    """Each item fits on a page, and the browser is told to keep it there; and type is large enough to read."""
    across, down = SIZES[size]
    page.set_viewport_size({"width": int((across - ACROSS) * MILLIMETRE), "height": 800})
    page.emulate_media(media="print")
    items = page.evaluate(ITEMS)
    assert items
    assert all(item["whole"] and item["height"] < (down - DOWN) * MILLIMETRE for item in items)
    assert page.evaluate(TYPE) >= 10.99
    assert page.evaluate(BESIDE) == 0
