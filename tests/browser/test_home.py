"""The first page in a browser: one picture at each width, never behind words, mirrored, still, and not needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.states import LANGUAGES, PAGES

WIDE_FROM = 76 * 16
WIDTHS = (320, 360, 700, WIDE_FROM - 1, WIDE_FROM, 1280, 1920)
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHOWN = """nodes => nodes.filter(node => node.getBoundingClientRect().height > 0)
  .map(node => node.getAttribute('class').split('-').pop())"""
BOXES = """nodes => nodes.map(node => node.getBoundingClientRect())
  .map(box => [box.x, box.y, box.right, box.bottom])"""
WORDS = ".course-hero-words :is(h1, p:not(.course-actions), a)"
WITH_VARIABLES = re.compile(r"[^;{}]*var\([^;{}]*;?")
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const one of list.getEntries()) { sum += one.value; } })
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 300);
})"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _open(page: Page, address: str, width: int, language: str = LANGUAGES[0], direction: str = "ltr") -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}/{language}/{PAGES['home']}")
    page.evaluate("direction => { document.documentElement.dir = direction; }", direction)


def _boxes(page: Page, selector: str) -> list[tuple[float, float, float, float]]:
    found: list[Any] = page.locator(selector).evaluate_all(BOXES)
    assert found
    return [(left, top, right, bottom) for left, top, right, bottom in found]


def _drawn(width: int) -> str:
    """The drawings of the picture that is shown at this width."""
    return f".course-scene-{'wide' if width >= WIDE_FROM else 'tall'} use"


@pytest.mark.parametrize("width", WIDTHS)
def test_one_picture_is_shown(width: int, page: Page, address: str) -> None:
    _open(page, address, width)
    expected = "wide" if width >= WIDE_FROM else "tall"
    assert page.locator(".course-scene").evaluate_all(SHOWN) == [expected]


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_scrolls_sideways(language: str, direction: str, page: Page, address: str) -> None:
    for width in WIDTHS:
        _open(page, address, width, language, direction)
        assert page.evaluate(SIDEWAYS) <= 0, width


@pytest.mark.parametrize("size", ["100%", "150%"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_drawing_is_behind_the_words(language: str, size: str, page: Page, address: str) -> None:
    for width in WIDTHS:
        _open(page, address, width, language)
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
        drawings = _boxes(page, _drawn(width))
        for left, top, right, bottom in _boxes(page, WORDS):
            over = [
                each for each in drawings if each[0] < right and left < each[2] and each[1] < bottom and top < each[3]
            ]
            assert over == [], f"{width} px"


def test_the_whole_picture_is_in_the_window(page: Page, address: str) -> None:
    for width in WIDTHS:
        _open(page, address, width)
        for left, _, right, _ in _boxes(page, _drawn(width)):
            assert -1 <= left < right <= width + 1


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_each_drawing_is_above_its_place(direction: str, page: Page, address: str) -> None:
    for width in (WIDE_FROM, 1280, 1920):
        _open(page, address, width, direction=direction)
        drawings, places = _boxes(page, _drawn(width)), _boxes(page, ".course-chain-places > li")
        assert len(drawings) == len(places)
        for drawing, place in zip(drawings, places, strict=True):
            assert place[0] - 20 <= (drawing[0] + drawing[2]) / 2 <= place[2] + 20


def test_the_picture_turns_round_with_the_writing(page: Page, address: str) -> None:
    for width in (360, 1280):
        _open(page, address, width)
        before = _boxes(page, _drawn(width))
        _open(page, address, width, direction="rtl")
        after = _boxes(page, _drawn(width))
        for one, other in zip(before, after, strict=True):
            assert abs(one[0] - (width - other[2])) < 1
            assert abs(one[1] - other[1]) < 1


def test_there_are_no_words_in_it(page: Page, address: str) -> None:
    _open(page, address, 1280)
    assert page.locator(".course-picture").evaluate("node => node.textContent.trim()") == ""
    assert page.locator(".course-picture svg:not([aria-hidden=true])").count() == 0


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shifts_while_it_loads(language: str, width: int, page: Page, address: str) -> None:
    _open(page, address, width, language)
    assert page.evaluate(SHIFT) <= 0.02


def test_words_stay_and_the_picture_goes_without_variables(page: Page, address: str) -> None:
    def without_variables(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=WITH_VARIABLES.sub("", answer.text()))

    page.route("**/*.css", without_variables)
    for width in (360, 1280):
        _open(page, address, width)
        assert page.locator(".course-scene").evaluate_all(SHOWN) == []
        place = page.locator(".course-chain-places a").first
        assert place.is_visible()
        colours = place.evaluate(
            "node => [getComputedStyle(node).color, getComputedStyle(node.closest('nav')).backgroundColor]"
        )
        assert colours == ["rgb(255, 255, 255)", "rgb(15, 59, 61)"]


def test_squares_and_places_are_44_px(page: Page, address: str) -> None:
    for width in (320, 1280):
        _open(page, address, width)
        for left, top, right, bottom in _boxes(page, ".course-ten a, .course-chain-places a, .course-actions a"):
            assert right - left >= 44
            assert bottom - top >= 44


def test_what_is_taught_is_told_by_more_than_colour(page: Page, address: str) -> None:
    _open(page, address, 1280)
    styles = page.locator(".course-ten > li > *").evaluate_all(
        "nodes => nodes.map(node => [node.tagName, getComputedStyle(node).borderTopStyle])"
    )
    assert {tuple(each) for each in styles} <= {("A", "solid"), ("SPAN", "dashed")}
    assert len(styles) > 5


def test_on_paper_the_words_are_black_and_the_picture_is_grey(page: Page, address: str) -> None:
    _open(page, address, 700)
    page.emulate_media(media="print")
    assert page.locator(".course-scene-tall").evaluate("node => getComputedStyle(node).filter") == "grayscale(1)"
    assert page.locator(".course-chain a").first.evaluate("node => getComputedStyle(node).color") == "rgb(0, 0, 0)"
