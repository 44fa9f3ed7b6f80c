"""The second window: notes, the next slide and the time, in step with the first one, from a folder."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.kit.projected.conftest import Open
from tests.kit.projected import DECK

pytestmark = pytest.mark.full

NOW = ".slides-current"


@pytest.fixture
def windows(context: BrowserContext, opened: Open) -> tuple[Page, Page]:
    """The window with the slides, and the one with the notes."""
    context.clock.install()
    slides = opened(f"en/{DECK}")
    with slides.expect_popup() as found:
        slides.get_by_role("button", name="Presenter view").click()
    notes = found.value
    expect(notes.locator("[data-desk]")).to_be_visible()
    return slides, notes


def _both_at(windows: tuple[Page, Page], name: str) -> None:
    for window in windows:
        expect(window.locator(NOW)).to_have_id(name)


def test_each_window_leads_the_other(windows: tuple[Page, Page]) -> None:
    slides, notes = windows
    expect(slides.get_by_role("button", name="Leave")).to_be_visible()
    notes.keyboard.press("PageDown")
    _both_at(windows, "objectives")
    slides.keyboard.press("PageDown")
    _both_at(windows, "note")
    notes.get_by_role("button", name="Black screen").click()
    expect(slides.locator("html[data-black]")).to_be_attached()
    slides.keyboard.press("b")
    expect(notes.locator("html[data-black]")).not_to_be_attached()


def test_it_shows_the_slide_the_next_one_and_the_notes(windows: tuple[Page, Page]) -> None:
    _, notes = windows
    for _ in range(3):
        notes.keyboard.press("PageDown")
    expect(notes.locator("[data-now]")).to_contain_text("Who carried water this morning?")
    expect(notes.locator("[data-then]")).to_contain_text("Follow the water")
    expect(notes.get_by_role("region", name="Notes")).to_contain_text("EXPECT-NOTE")
    notes.keyboard.press("End")
    expect(notes.get_by_text("This is the last slide.")).to_be_visible()


def test_the_time_of_a_step_is_counted_and_its_end_is_said(windows: tuple[Page, Page]) -> None:
    _, notes = windows
    for _ in range(3):
        notes.keyboard.press("PageDown")
    notes.clock.run_for(61_000)
    expect(notes.locator("[data-spent]")).to_have_text("1:01")
    expect(notes.locator("[data-of]")).to_have_text("/ 5 minutes")
    notes.clock.run_for(241_000)
    expect(notes.locator("[data-late]")).to_have_text("0:02 over")
    expect(notes.get_by_role("status")).to_have_text("The time of this step is over.")
    notes.keyboard.press("PageDown")
    expect(notes.locator("[data-spent]")).to_have_text("0:00")
    expect(notes.locator("[data-of]")).to_have_text("/ 20 minutes")
    notes.keyboard.press("PageUp")
    expect(notes.locator("[data-spent]")).to_have_text("5:02")
    notes.get_by_role("button", name="Count anew").click()
    expect(notes.locator("[data-spent]")).to_have_text("0:00")


def test_after_a_reload_of_either_they_find_each_other(windows: tuple[Page, Page]) -> None:
    slides, notes = windows
    for window in windows:
        window.reload()
        notes.clock.run_for(1_500)
        notes.keyboard.press("PageDown")
    _both_at(windows, "note")
    slides.keyboard.press("PageDown")
    _both_at(windows, "welcome-ask")


def test_it_says_when_the_slides_are_closed(windows: tuple[Page, Page]) -> None:
    slides, notes = windows
    slides.close()
    notes.clock.run_for(1_500)
    expect(notes.get_by_text("The window with the slides is closed.")).to_be_visible()


def test_a_window_that_the_browser_blocks_is_explained(opened: Open) -> None:
    page = opened(f"en/{DECK}")
    page.evaluate("() => { window.open = () => null; }")
    page.get_by_role("button", name="Presenter view").click()
    expect(page.get_by_role("alert")).to_contain_text("Allow pop-up windows")
