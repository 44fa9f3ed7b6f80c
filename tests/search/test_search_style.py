"""The styles of the search box come when it is first opened, and nobody sees it without them or waits for ever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page, Route, expect

SHOWN = "getComputedStyle(document.querySelector('[data-search]')).opacity"
PLACE = "getComputedStyle(document.querySelector('[data-search]')).position"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a context of its own."""
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    context.set_default_timeout(5000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_the_box_is_seen_with_its_styles(scheme: str, page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots[scheme]}en/modules/journey.html")
    page.click("[data-search-open]")
    page.wait_for_function(f"{SHOWN} === '1'")
    assert page.evaluate(PLACE) == "fixed"
    assert page.locator("link[rel=stylesheet]").count() == 1
    page.keyboard.press("Escape")
    page.click("[data-search-open]")
    assert page.evaluate(SHOWN) == "1"
    assert page.locator("link[rel=stylesheet]").count() == 1


def test_until_then_it_takes_words_and_is_not_seen(page: Page, roots: Mapping[str, str]) -> None:
    waiting: list[Route] = []
    page.route("**/search.css", lambda route: waiting.append(route))
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.keyboard.type("permit")
    assert page.evaluate(SHOWN) == "0"
    expect(page.locator("[data-search-input]")).to_have_value("permit")
    waiting[0].continue_()
    page.wait_for_function(f"{SHOWN} === '1'")


def test_styles_that_never_come_are_not_waited_for(page: Page, roots: Mapping[str, str]) -> None:
    page.route("**/search.css", lambda _route: None)
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.wait_for_function(f"{SHOWN} === '1'")
    expect(page.locator("[data-search-input]")).to_be_focused()


def test_styles_that_could_not_be_loaded_are_asked_for_again(page: Page, roots: Mapping[str, str]) -> None:
    page.route("**/search.css", lambda route: route.abort())
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.wait_for_function(f"{SHOWN} === '1'")
    page.unroute("**/search.css")
    page.keyboard.press("Escape")
    page.click("[data-search-open]")
    page.wait_for_function(f"{PLACE} === 'fixed'")
