"""The files of search: loaded when they are first used, waited for, and missed without harm."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.search.looking import look
from tests.search.pages import WORDS


def test_nothing_is_loaded_before_it_is_used(page: Page, roots: Mapping[str, str]) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(roots["http"])))
    page.goto(f"{roots['http']}en/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert [name for name in loaded if "favicon" not in name] == ["en/index.html", "en/assets/open.js"]
    page.keyboard.press("Enter")
    expect(page.locator("[data-search-input]")).to_be_focused()
    look(page, "permit")
    after = [name.partition("?")[0] for name in loaded]
    assert after.count("en/search/words-0.js") == 1
    look(page, "permits")
    assert len([name for name in loaded if "/search/" in name]) == 3


def test_enter_before_anything_is_loaded(page: Page, roots: Mapping[str, str]) -> None:
    waiting: list[Route] = []
    page.route("**/assets/search.js", lambda route: waiting.append(route))
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.keyboard.type("permit")
    page.keyboard.press("Enter")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-loading"])
    waiting[0].continue_()
    expect(page.locator("[data-search-results] a")).to_have_count(4)
    assert page.url.endswith("en/index.html")


def test_what_cannot_be_loaded_is_said_and_tried_again(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.route("**/search/index.js", lambda route: route.abort())
    page.click("[data-search-open]")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])
    page.unroute("**/search/index.js")
    page.keyboard.press("Escape")
    page.route("**/words-0.js*", lambda route: route.abort())
    page.click("[data-search-open]")
    page.keyboard.type("permit")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])
    page.unroute("**/words-0.js*")
    assert len(look(page, "permit")) == 4


def test_files_of_another_build_are_not_used(page: Page, roots: Mapping[str, str], folder: Path) -> None:
    told = (folder / "en" / "search" / "words-0.js").read_text("utf-8")
    version = told.split('"')[3]

    def stale(route: Route) -> None:
        route.fulfill(body=told.replace(version, "an-older-build"), content_type="text/javascript; charset=utf-8")

    page.route("**/words-0.js*", stale)
    page.goto(f"{roots['http']}en/index.html")
    assert look(page, "permit") == []
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])
