"""The search box by keyboard: the slash opens it, arrows go along what was found, Escape closes it."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Page, expect

from tests.search.looking import look

ACTIVE = "document.activeElement.outerHTML"


def test_by_keyboard(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/modules/journey.html")
    page.keyboard.press("/")
    expect(page.locator("[data-search-input]")).to_be_focused()
    expect(page.locator("[data-search-input]")).to_have_value("")
    page.keyboard.type("permit")
    links = page.locator("[data-search-results] a")
    expect(links).to_have_count(4)
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[data-search-input]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-search]")).to_be_hidden()
    expect(page.locator("[data-search-open]")).to_be_focused()


def test_tab_never_enters_the_closed_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    look(page, "permit")
    page.click("[data-search-close]")
    expect(page.locator("[data-search-open]")).to_be_focused()
    for _ in range(8):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('[data-search]')"), page.evaluate(ACTIVE)


def test_tab_stays_in_the_open_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    look(page, "permit")
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('[data-search]')"
        )


def test_slash_is_a_letter_in_a_field(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.focus("main input")
    page.keyboard.type("and/or")
    expect(page.locator("main input")).to_have_value("and/or")
    expect(page.locator("[data-search]")).to_be_hidden()


def test_slash_can_be_switched_off(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.uncheck("[data-search-slash]")
    page.goto(f"{roots['http']}en/modules/journey.html")
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_hidden()
    page.click("[data-search-open]")
    page.check("[data-search-slash]")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_visible()
