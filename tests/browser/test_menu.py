"""The menu of a narrow screen lies over the page, and never over what a keyboard is on."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.keyboard import tab_to


def test_menu_moves_nothing_and_closes_when_focus_leaves_it(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}/es/index.html")
    menu, button = page.locator("[data-menu-box]"), page.locator("[data-menu]")
    before = button.bounding_box()
    button.click()
    assert button.bounding_box() == before
    tab_to(page, menu.locator("a").last)
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Tab")
    expect(menu).not_to_have_attribute("open", "")
    context.close()
