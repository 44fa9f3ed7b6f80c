"""Code and tables that are wider than the page scroll in a box of their own, which has a tab stop only then."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.edges.conftest import SECTION, Narrow
from tests.browser.small_quiz import QUIZ, answer, item_of

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def scrolls_by_keyboard(page: Page, box: Locator) -> bool:
    """Whether the box moves when it has the focus and an arrow key is pressed."""
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    return bool(box.evaluate("box => box.scrollLeft") > 0)


@pytest.mark.parametrize("uri", [SECTION, QUIZ])
def test_a_long_line_of_code_does_not_make_the_page_wider(narrow: Narrow, uri: str) -> None:
    page = narrow.page(uri)
    code = page.locator("pre:visible").first
    assert page.evaluate(OVERFLOW) == 0
    assert code.evaluate("box => box.scrollWidth - box.clientWidth") > 300
    assert scrolls_by_keyboard(page, code)
    expect(page.get_by_role("group", name="Code")).to_be_visible()


def test_code_in_feedback_that_opens_later_scrolls_by_keyboard_too(narrow: Narrow) -> None:
    page = narrow.page(QUIZ)
    answer(page, "first-step", "a")
    code = item_of(page, "first-step").locator("[data-result] pre")
    expect(code).to_have_attribute("tabindex", "0")
    assert page.evaluate(OVERFLOW) == 0
    assert scrolls_by_keyboard(page, code)


def test_a_table_that_fits_has_no_tab_stop_and_one_that_scrolls_has(narrow: Narrow) -> None:
    page = narrow.page(SECTION)
    fits, scrolls = page.locator(".course-table").all()
    assert [fits.evaluate("box => box.tabIndex"), scrolls.evaluate("box => box.tabIndex")] == [-1, 0]
    expect(fits).not_to_have_attribute("role", "group")
    expect(page.get_by_role("group", name="One, Two")).to_be_visible()
    assert scrolls_by_keyboard(page, scrolls)


def test_a_wider_screen_takes_the_tab_stop_back(narrow: Narrow) -> None:
    page = narrow.page(SECTION)
    box = page.locator(".course-table").nth(1)
    expect(box).to_have_attribute("tabindex", "0")
    page.set_viewport_size({"width": 1280, "height": 740})
    expect(box).not_to_have_attribute("tabindex", "0")
    page.set_viewport_size({"width": 360, "height": 740})
    expect(box).to_have_attribute("tabindex", "0")


def test_tables_are_told_apart_by_their_columns(narrow: Narrow) -> None:
    page = narrow.page(SECTION)
    for name in ("Well, Metal", "One, Two"):
        expect(page.get_by_role("table", name=name, exact=True)).to_be_visible()
