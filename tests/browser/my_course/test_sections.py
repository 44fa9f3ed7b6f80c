"""A section marks itself as read when its end was seen, says so, and takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.device import set_shared
from tests.browser.my_course.learner import SECTIONS, kept, said
from tests.browser.small_quiz import open_page
from tests.browser.storage.refusals import FORBIDDEN

START = Path("modules", "safe-water", "start.html")
WITHOUT_OBSERVER = "delete window.IntersectionObserver;"
MARKED = "Marked as read on this device. Mark as not read"
NOT_MARKED = "Not marked as read yet. Mark as read"


def _line(page: Page) -> Locator:
    return page.locator("[data-read]")


def _to_the_end(page: Page) -> None:
    _line(page).scroll_into_view_if_needed()


@pytest.mark.parametrize("browser_has", ["", WITHOUT_OBSERVER], ids=["observer", "scroll"])
def test_marked_when_its_end_was_seen(browser_has: str, context: BrowserContext, two_modules: Path) -> None:
    context.add_init_script(browser_has)
    page = open_page(context, two_modules / START)
    expect(page.get_by_role("button", name="Mark as read")).to_be_visible()
    assert "sections" not in kept(page)
    _to_the_end(page)
    expect(page.get_by_text("Marked as read on this device.")).to_be_visible()
    assert said(_line(page)) == MARKED
    assert kept(page)["sections"] == {SECTIONS[0]: {"read": "2026-11-22T18:00:00Z"}}


@pytest.mark.parametrize("browser_has", ["", WITHOUT_OBSERVER], ids=["observer", "scroll"])
def test_a_link_to_a_note_below_is_no_reading(browser_has: str, context: BrowserContext, two_modules: Path) -> None:
    context.add_init_script(browser_has)
    note = '<p id="far" style="margin: 200vh 0 100vh">A note</p><a id="to-note" href="#far">1</a>'
    text = (two_modules / START).read_text("utf-8")
    cited = (two_modules / START).with_name("cited.html")
    cited.write_text(text.replace("</main>", f"{note}</main>", 1), "utf-8")
    page = open_page(context, cited)
    page.locator("#to-note").evaluate("link => link.click()")
    expect(page.locator("#far")).to_be_in_viewport()
    page.wait_for_timeout(200)
    assert "sections" not in kept(page)
    page.go_back()
    _to_the_end(page)
    expect(page.get_by_text("Marked as read on this device.")).to_be_visible()


def test_taken_back_it_stays_so_on_this_page(context: BrowserContext, two_modules: Path) -> None:
    page = open_page(context, two_modules / START)
    _to_the_end(page)
    button = page.get_by_role("button", name="Mark as not read")
    button.click()
    assert said(_line(page)) == NOT_MARKED
    assert kept(page)["sections"] == {}
    expect(page.get_by_role("button", name="Mark as read")).to_be_focused()
    page.evaluate("() => window.scrollTo(0, 0)")
    _to_the_end(page)
    assert said(_line(page)) == NOT_MARKED
    page.get_by_role("button", name="Mark as read").click()
    assert said(_line(page)) == MARKED


def test_the_day_of_the_first_reading_stays(context: BrowserContext, two_modules: Path) -> None:
    page = open_page(context, two_modules / START)
    _to_the_end(page)
    expect(page.get_by_text("Marked as read on this device.")).to_be_visible()
    page.clock.set_fixed_time("2026-12-01T18:00:00Z")
    page.reload()
    _to_the_end(page)
    assert said(_line(page)) == MARKED
    assert kept(page)["sections"][SECTIONS[0]] == {"read": "2026-11-22T18:00:00Z"}


def test_what_was_read_under_a_former_address_is_taken_back_there(context: BrowserContext, two_modules: Path) -> None:
    text = (two_modules / START).read_text("utf-8")
    moved = (two_modules / START).with_name("moved.html")
    old = "modules/old/sections/one"
    moved.write_text(text.replace(f'["{SECTIONS[0]}"', f'["{SECTIONS[0]}","{old}"'), "utf-8")
    page = open_page(context, two_modules / START)
    page.evaluate(
        "old => localStorage.setItem('small-course/v1', JSON.stringify({format: 2, sections: {[old]: {read: 'x'}}}))",
        old,
    )
    page = open_page(context, moved)
    assert said(_line(page)) == MARKED
    _line(page).get_by_role("button").click()
    assert kept(page)["sections"] == {}


def test_on_a_shared_phone_it_lasts_as_long_as_the_tab(context: BrowserContext, two_modules: Path) -> None:
    page = open_page(context, two_modules / START)
    set_shared(page)
    _to_the_end(page)
    expect(page.get_by_text("Marked as read until you close this tab.")).to_be_visible()
    assert "sections" not in kept(page)


def test_where_nothing_can_be_kept_nothing_is_said(context: BrowserContext, two_modules: Path) -> None:
    context.add_init_script(FORBIDDEN)
    page = open_page(context, two_modules / START)
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
    expect(_line(page)).to_be_hidden()
