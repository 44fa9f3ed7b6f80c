"""Nothing moves under a reader's eyes while a page comes: cumulative layout shift, as browsers count it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.states import LANGUAGES, PAGES

SIZES = ({"width": 1280, "height": 800}, {"width": 360, "height": 740})
MOST = 0.02
COUNT = """() => { window.shift = 0; new PerformanceObserver((list) => {
  list.getEntries().forEach((entry) => { window.shift += entry.value; });
}).observe({ type: "layout-shift", buffered: true }); }"""
LATE = 150
"""Milliseconds by which the scripts of a page come later than what is painted without them."""


def _opened(browser: Browser, size: dict[str, int], *, late: bool) -> Page:
    page = browser.new_context(viewport={"width": size["width"], "height": size["height"]}).new_page()
    page.add_init_script(f"({COUNT})()")

    def hold(route: Route) -> None:
        page.wait_for_timeout(LATE)
        route.continue_()

    if late:
        page.route(lambda url: "/assets/" in url and url.endswith(".js") and "/head-" not in url, hold)
    return page


@pytest.mark.parametrize("language", [LANGUAGES[0], pytest.param(LANGUAGES[-1], marks=pytest.mark.full)])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("kind", PAGES)
def test_nothing_moves(kind: str, size: dict[str, int], language: str, browser: Browser, address: str) -> None:
    page = _opened(browser, size, late=True)
    page.goto(f"{address}/{language}/{PAGES[kind]}", wait_until="load")
    page.wait_for_timeout(150)  # What comes after loading is drawn, and counted.
    assert page.evaluate("window.shift") <= MOST
    page.context.close()


def test_what_moves_is_counted(browser: Browser, address: str) -> None:
    page = _opened(browser, SIZES[0], late=False)
    page.goto(f"{address}/{LANGUAGES[0]}/{PAGES['section']}", wait_until="networkidle")
    page.evaluate(
        "document.querySelector('main').prepend(Object.assign(document.createElement('p'), { style: 'height: 9em' }))"
    )
    page.wait_for_timeout(200)
    assert page.evaluate("window.shift") > MOST
    page.context.close()


def test_a_script_that_does_not_come_leaves_the_page_as_without_one(browser: Browser, address: str) -> None:
    for kind in ("my_course", "quiz"):
        page = browser.new_page()
        page.route(
            lambda url: "/assets/" in url and url.endswith(".js") and "/head-" not in url, lambda route: route.abort()
        )
        page.goto(f"{address}/en/{PAGES[kind]}", wait_until="networkidle")
        assert page.locator("[data-without-script]").first.is_visible(), kind
        assert page.locator("main [data-with-script]:visible").count() == 0, kind
        assert page.locator("main ol, main form").first.is_visible(), kind
        page.close()
