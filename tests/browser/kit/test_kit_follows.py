"""The guide and the door sheets show the times of a changed agenda, down to the step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

CHANGED = "agenda1/first;s=540;t=tea.570;x=test/second;o=bye.again.test;m=again.40"
"""The first day begins at 09:00, its tea at 09:30, without the test; the second begins with the good-bye, and its
session takes 40 minutes.
"""
FIRST = ["09:00–09:20 Welcome", "09:30–09:45 Break", "09:45–10:45 Draw the water"]
SECOND = ["09:00–09:05 Closing", "09:05–09:45 Draw the water", "09:45–09:55 Test"]
STEPS = [
    "09:05 10 minutes Talk Slides 1 to 4 Welcome",
    "09:15 30 minutes Group work Slides 5 to 10 Draw",
    "Reflection Slides 11 to 12 Close Left out: time is short.",
]
"""Worked out by hand: 20 of 60 minutes go. "Draw" may give ten of its 35, which is not enough, so "Close" is left out;
then 45 minutes of steps have 40, and "Draw" gives five.
"""
TOLD = "These are the times as they were changed in the agenda."


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a window of its own."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def _rows(page: Page, day: str) -> list[str]:
    rows = page.locator(f'[data-day-of="{day}"] > table tbody tr').filter(visible=True)
    return [" ".join(text.split()) for text in rows.all_inner_texts()]


def test_the_guide_opens_from_the_agenda_with_its_times(page: Page, kit: Path) -> None:
    page.goto(f"{(kit / 'two-days/en/agenda.html').as_uri()}#{CHANGED}")
    page.get_by_role("link", name="The guide with these times").click()
    expect(page.get_by_text(TOLD)).to_be_visible()
    assert _rows(page, "first") == FIRST
    assert _rows(page, "second") == SECOND
    steps = page.locator('[data-day-of="second"] li[data-step]').all()
    assert [" ".join(step.inner_text().split()).split(" Do ")[0] for step in steps] == STEPS
    glance = page.locator('[data-day-of="second"] tr[data-step] [data-time]')
    assert glance.all_inner_texts() == ["09:05", "09:15", ""]


def test_door_sheets_are_in_the_order_of_the_changed_day(page: Page, kit: Path) -> None:
    page.goto(f"{(kit / 'two-days/en/doors.html').as_uri()}?{CHANGED}")
    lines = page.locator('[data-day-of="second"] li').all_inner_texts()
    assert [" ".join(line.split()) for line in lines] == ["09:00 Closing", "09:05 Draw the water", "09:45 Test"]
    expect(page.locator('[data-day-of="first"] [data-day-time]')).to_have_text("09:00–10:30")
    expect(page.locator('[data-day-of="first"] [data-block="test"]')).to_be_hidden()


def test_the_written_times_are_one_step_away(page: Page, kit: Path) -> None:
    written = (kit / "two-days/en/guide.html").as_uri()
    page.goto(written)
    expect(page.get_by_text(TOLD)).to_be_hidden()
    before = page.locator("main").inner_text()
    page.goto(f"{written}?{CHANGED}")
    page.get_by_role("link", name="Show the written times").click()
    expect(page.get_by_text(TOLD)).to_be_hidden()
    assert page.locator("main").inner_text() == before


def test_an_address_that_says_nothing_of_these_days_changes_nothing(page: Page, kit: Path) -> None:
    page.goto(f"{(kit / 'two-days/en/guide.html').as_uri()}?agenda1/other;s=540")
    expect(page.get_by_text(TOLD)).to_be_hidden()
    assert _rows(page, "first")[0] == "08:30–08:50 Welcome"
