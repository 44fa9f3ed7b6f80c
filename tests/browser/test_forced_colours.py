"""The real site where the device sets the colours: what only its ground set apart has an edge, whole and once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.states import PAGES, THEMES

LINES = "each => ['Top', 'Bottom'].map(side => parseFloat(getComputedStyle(each)[`border${side}Width`]))"
OUTLINE = """each => { const style = getComputedStyle(each), hidden = 'rgba(0, 0, 0, 0)';
  return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) > 0 && style.outlineColor !== hidden; }"""
INSIDE = (
    "each => parseFloat(getComputedStyle(each).outlineOffset) + parseFloat(getComputedStyle(each).outlineWidth) <= 0"
)
"""What scrolls around it cuts off no side of it."""


@pytest.fixture(params=THEMES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A wide screen with colours of the device, light and dark."""
    made = browser.new_page(
        viewport={"width": 1280, "height": 900},
        forced_colors="active",
        color_scheme=request.param,
        reduced_motion="reduce",
    )
    yield made
    made.close()


def test_the_head_of_a_module_has_one_edge_below_all_of_it(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['module']}")
    parts = page.locator("main > .course-path, main > .course-kicker, main > h1, main > .course-head")
    assert parts.count() == 4
    edges = {part.evaluate("each => each.className || each.tagName"): part.evaluate(LINES) for part in parts.all()}
    assert edges.pop("course-head") == [0, 1]
    assert set(map(tuple, edges.values())) == {(0, 0)}


@pytest.mark.parametrize("kind", ["section", "quiz", "case", "track"])
def test_the_frame_of_the_current_page_is_whole(kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES[kind]}")
    current = page.locator(".course-aside a[aria-current]")
    assert current.count() == 1
    assert current.evaluate(OUTLINE)
    assert current.evaluate(INSIDE)


@pytest.mark.parametrize("kind", PAGES)
def test_the_foot_of_a_page_is_set_apart(kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES[kind]}")
    assert page.locator(".course-footer").evaluate(OUTLINE)


def test_no_ground_and_no_mark_keeps_a_colour_of_ours(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['home']}")
    assert page.locator(".course-edge").count() > 0
    assert page.locator(".course-edge:visible").count() == 0
    words = page.locator("main h1").evaluate("each => getComputedStyle(each).color")
    lines = page.locator(".course-tile .ground, .course-glance svg").evaluate_all(
        "all => all.map(each => getComputedStyle(each).stroke)"
    )
    assert set(lines) == {words}
