"""A trainer changes the agenda: the day is timed anew, and what cannot be is refused with a reason."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kit.agenda.agenda_page import day, press, reason, said, times, typed
from tests.browser.kit.agenda.conftest import Opened

WRITTEN = [
    "08:30–09:05 Opening",
    "09:05–10:10 Draw the well",
    "10:10–10:30 Game",
    "10:30–10:50 Early lunch",
    "10:50–11:50 Walk",
    "11:50–12:00 Closing",
]
EVENING = ["18:00–18:50 Talk", "18:50–20:00 Song"]
STAYS = "The agenda stays as it was."


def test_as_it_was_written(opened: Opened) -> None:
    page = opened()
    assert (times(page), said(page)) == (WRITTEN, ["Everything fits."])
    assert times(page, 1) == EVENING
    assert said(page, 1) == ["At the end of “Song”, 120 min have passed without a break."]


def test_another_beginning_and_end(opened: Opened) -> None:
    page = opened()
    typed(page, "The day begins at (The morning)", "08:40")
    assert times(page)[:3] == ["08:40–09:10 Opening", "09:10–10:10 Draw the well", "10:10–10:30 Game"]
    typed(page, "It ends at (The morning)", "13:00")
    assert said(page) == ["Nothing is planned from 12:00 to 13:00 (60 min)."]
    assert times(page, 1) == EVENING


def test_minutes_that_are_typed_stay_until_the_day_chooses_again(opened: Opened) -> None:
    page = opened()
    field = typed(page, "Minutes of Opening", "25")
    assert times(page)[:3] == ["08:30–08:55 Opening", "08:55–10:10 Draw the well", "10:10–10:30 Game"]
    press(page, "Let the day choose the minutes “Opening”")
    assert times(page) == WRITTEN
    expect(field).to_be_focused()
    expect(field).to_have_value("35")
    typed(page, "Minutes of Opening", "25")
    typed(page, "Minutes of Opening", "")
    assert times(page) == WRITTEN


def test_order(opened: Opened) -> None:
    page = opened()
    down = page.get_by_role("button", name="Move down “Opening”", exact=True)
    down.press("Enter")
    expect(down).to_be_focused()
    assert times(page)[:2] == ["08:30–09:40 Draw the well", "09:40–10:10 Opening"]
    expect(page.locator("[data-told]")).to_have_text("Opening is now in place 2 of 6.")
    up = page.get_by_role("button", name="Move up “Opening”", exact=True)
    up.press("Enter")
    up.press("Enter")
    expect(up).to_be_focused()
    expect(up).to_have_attribute("aria-disabled", "true")
    assert times(page) == WRITTEN


def test_what_is_dropped_can_be_taken_back(opened: Opened) -> None:
    page = opened()
    press(page, "Drop “Walk”")
    assert times(page)[3:] == ["10:30–10:50 Early lunch", "dropped Walk", "10:50–11:00 Closing"]
    assert said(page) == ["Nothing is planned from 11:00 to 12:00 (60 min)."]
    expect(page.locator("[data-told]")).to_have_text("Walk is dropped.")
    back = page.get_by_role("button", name="Take back “Walk”")
    expect(back).to_be_focused()
    expect(page.get_by_label("Minutes of Walk", exact=True)).to_be_hidden()
    back.press("Enter")
    assert times(page) == WRITTEN


def test_an_overrun_says_what_to_drop_and_drops_it(opened: Opened) -> None:
    page = opened()
    typed(page, "Minutes of Draw the well", "100")
    assert said(page)[0] == "20 min too much before “Early lunch” begins. To make it fit, drop “Game”."
    assert day(page).locator("[data-said]").get_attribute("role") == "status"
    day(page).locator("[data-drops] button").press("Enter")
    assert said(page) == ["Everything fits."]
    expect(day(page).locator("[data-said]")).to_be_focused()
    assert times(page)[2] == "dropped Game"


def test_an_overrun_that_no_drop_mends(opened: Opened) -> None:
    page = opened()
    typed(page, "It ends at (The evening)", "18:40")
    assert said(page, 1)[0] == (
        "80 min too much before the day ends at 18:40. To make it fit, drop “Song”. Even then 10 min are missing: make "
        "blocks shorter, or change the times."
    )
    day(page, 1).locator("[data-drops] button").press("Enter")
    assert said(page, 1) == [
        "10 min too much before the day ends at 18:40. Nothing here is marked as what to drop first: make blocks "
        "shorter, drop one, or change the times."
    ]


def test_a_fixed_time_and_a_free_one(opened: Opened) -> None:
    page = opened()
    page.get_by_role("checkbox", name="Fixed time “Walk”").check()
    assert times(page) == WRITTEN
    typed(page, "Time of Walk", "11:00")
    assert times(page)[3:] == ["10:30–10:50 Early lunch", "11:00–11:50 Walk", "11:50–12:00 Closing"]
    assert said(page) == ["Nothing is planned from 10:50 to 11:00 (10 min)."]
    page.get_by_role("checkbox", name="Fixed time “Walk”").uncheck()
    page.get_by_role("checkbox", name="Fixed time “Early lunch”").uncheck()
    expect(page.get_by_label("Time of Early lunch", exact=True)).to_be_hidden()
    assert times(page)[3] == "10:35–10:55 Early lunch"


@pytest.mark.parametrize(
    ("label", "value", "why"),
    [
        (
            "It ends at (The morning)",
            "08:00",
            "The day would begin at 08:30 and end at 08:00. Change the other time too.",
        ),
        (
            "It ends at (The morning)",
            "10:00",
            "“Early lunch” is fixed at 10:30, and the day would be over at 10:00. Change one of the times.",
        ),
        (
            "The day begins at (The morning)",
            "11:00",
            "“Early lunch” is fixed at 10:30, and the day would begin at 11:00. Change one of the times.",
        ),
        (
            "Minutes of Walk",
            "0",
            "Type a whole number of minutes from 1 to 1000, or leave it empty: the day then chooses.",
        ),
        (
            "Minutes of Walk",
            "2.5",
            "Type a whole number of minutes from 1 to 1000, or leave it empty: the day then chooses.",
        ),
        ("Time of Early lunch", "", "Type a whole time, hours and minutes."),
    ],
)
def test_what_cannot_be_is_refused_and_kept_where_it_was_typed(
    label: str, value: str, why: str, opened: Opened
) -> None:
    page = opened()
    field = typed(page, label, value)
    assert reason(field) == f"{why} {STAYS}"
    expect(page.locator("[data-told]")).to_have_text(f"{why} {STAYS}")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_value(value)
    assert (times(page), "#" in page.url) == (WRITTEN, False)
    press(page, "Move down “Opening”")
    expect(field).to_have_value(value)
    press(page, "Back to the written agenda (The morning)")
    assert field.get_attribute("aria-invalid") is None
    assert times(page) == WRITTEN


def test_two_times_that_only_go_together_are_taken_together(opened: Opened) -> None:
    page = opened()
    start = typed(page, "The day begins at (The evening)", "21:00")
    assert reason(start).startswith("The day would begin at 21:00 and end at 20:00.")
    typed(page, "It ends at (The evening)", "23:00")
    assert start.get_attribute("aria-invalid") is None
    assert times(page, 1) == ["21:00–21:50 Talk", "21:50–23:00 Song"]


def test_a_fixed_block_does_not_move_before_an_earlier_one(opened: Opened) -> None:
    page = opened()
    page.get_by_role("checkbox", name="Fixed time “Walk”").check()
    press(page, "Move up “Walk”")
    up = page.get_by_role("button", name="Move up “Walk”", exact=True)
    assert reason(up) == (
        "“Early lunch” is fixed at 10:30, and “Walk”, which comes before it, begins at 10:50. Change a time first, or "
        f"the order. {STAYS}"
    )
    expect(up).to_be_focused()
    assert times(page) == WRITTEN
    press(page, "Move down “Opening”")
    assert up.get_attribute("aria-describedby") is None
    assert reason(typed(page, "Time of Walk", "10:00")) == (
        "“Walk” is fixed at 10:00, and “Early lunch”, which comes before it, begins at 10:30. Change a time first, or "
        f"the order. {STAYS}"
    )


def test_back_to_the_written_agenda(opened: Opened) -> None:
    page = opened()
    typed(page, "Minutes of Walk", "30")
    press(page, "Drop “Game”")
    press(page, "Move up “Closing”")
    assert times(page) != WRITTEN
    press(page, "Back to the written agenda (The morning)")
    assert (times(page), said(page), "#" in page.url) == (WRITTEN, ["Everything fits."], False)
    expect(page.locator("[data-told]")).to_have_text("“The morning” is as it was written.")


def _changed(page: Page) -> list[str]:
    typed(page, "The day begins at (The morning)", "08:45")
    typed(page, "Minutes of Walk", "45")
    press(page, "Drop “Game”")
    press(page, "Move up “Closing”")
    page.get_by_role("checkbox", name="Fixed time “Talk”").check()
    return times(page)


def test_the_link_opens_what_was_changed(opened: Opened) -> None:
    before = _changed(page := opened())
    link = page.url[page.url.index("#") :]
    assert link == ("#agenda1/morning;s=525;o=welcome.draw.game.lunch.close.walk;m=walk.45;x=game/evening;t=talk.1080")
    assert page.locator("a[hreflang]").evaluate("link => link.hash") == link
    page = opened(link, fresh=True)
    assert times(page) == before
    expect(page.locator("[data-notice]")).to_be_hidden()
    expect(page.get_by_role("checkbox", name="Fixed time “Talk”")).to_be_checked()
    assert page.url.endswith(link)


def test_a_link_in_the_address_bar_opens_at_once(opened: Opened) -> None:
    page = opened()
    page.evaluate("() => { location.hash = '#agenda1/morning;x=game.ghost/night;s=1'; }")
    expect(page.locator("[data-notice]")).to_have_text(
        "The link names what this workshop does not have. It was left out: ghost, night."
    )
    assert times(page)[2] == "dropped Game"


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (
            "#agenda7/morning;x=game",
            "The link is of another edition of this page, which this one cannot read. You see the written agenda.",
        ),
        (
            "#agenda1/morning;e=500",
            "The times in the link do not go together. You see the written times of: The morning.",
        ),
    ],
)
def test_a_link_that_cannot_be_shown(link: str, told: str, opened: Opened) -> None:
    page = opened(link)
    expect(page.locator("[data-notice]")).to_have_text(told)
    assert times(page) == WRITTEN


def test_a_link_from_another_computer_is_pasted(opened: Opened) -> None:
    page = opened()
    page.get_by_text("Open an agenda that somebody sent you").click()
    typed(page, "Their link", "https://example.org/")
    press(page, "Open it")
    expect(page.locator("[data-told]")).to_have_text(
        "There is no agenda in this text. Copy the whole link, with all that stands behind “#”."
    )
    typed(page, "Their link", "file:///C:/Users/Rosa/kit/es/agenda.html#agenda1/morning;x=game ")
    press(page, "Open it")
    assert times(page)[2] == "dropped Game"
    assert page.url.endswith("/en/agenda.html#agenda1/morning;x=game")
    expect(page.locator("[data-told]")).to_have_text("The agenda of the link is open.")
