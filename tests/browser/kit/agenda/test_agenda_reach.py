"""The agenda for everyone: without a script, in a narrow window, by keyboard, on paper, and with no clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.kit.agenda.agenda_page import day, press, said, times, typed
from tests.browser.kit.agenda.conftest import Opened
from tests.browser.test_accessibility import AXE, RULES, RUN

CONTROLS = "input, button, select, summary"
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """all => all.filter(each => each.checkVisibility()).map(each => each.closest('.agenda-check') || each)
  .filter(each => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44)
  .map(each => each.outerHTML.slice(0, 120))"""
CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {{ value: {} }});"
COPIES = "{ writeText: text => { window.copied = text; return Promise.resolve(); } }"


def _rows(page: Page) -> list[str]:
    rows = page.locator("table").nth(0).locator("tr").locator("visible=true")
    return [" ".join(text.split()) for text in rows.all_inner_texts()]


def test_without_a_script_it_is_whole(browser: Browser, agenda_folder: Path, opened: Opened) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    bare = context.new_page()
    bare.goto((agenda_folder / "en" / "agenda.html").as_uri())
    rows = _rows(bare)
    assert rows[:2] == ["When Minutes What", "08:30–09:05 35 Opening"]
    assert rows[4] == "10:30–10:50 fixed 20 Early lunch"
    assert rows[-1] == "Total 210"
    assert bare.locator(CONTROLS).locator("visible=true").count() == 0
    assert bare.evaluate(WIDER) <= 0
    page = opened()
    assert [said(bare, number) for number in (0, 1)] == [said(page, number) for number in (0, 1)]
    page.emulate_media(media="print")
    assert _rows(page) == rows
    context.close()


def test_print_shows_the_changed_times_as_text(opened: Opened) -> None:
    page = opened()
    typed(page, "Minutes of Opening", "25")
    press(page, "Drop “Walk”")
    page.emulate_media(media="print")
    assert page.locator(CONTROLS).locator("visible=true").count() == 0
    assert times(page)[0] == "08:30–08:55 Opening"
    assert _rows(page)[1:4] == ["08:30–08:55 25 Opening", "08:55–10:10 75 Draw the well", "10:10–10:30 20 Game"]
    assert [row for row in _rows(page) if "Walk" in row] == []
    expect(day(page).locator(".agenda-warning")).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_cut_off_and_everything_can_be_hit(width: int, opened: Opened) -> None:
    page = opened("#agenda1/morning;m=draw.110;x=walk;t=close.715", width)
    typed(page, "Minutes of Opening", "0")
    assert page.evaluate(WIDER) <= 0
    assert page.locator("main").locator(CONTROLS).evaluate_all(SMALL) == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_axe_finds_nothing(width: int, scheme: str, opened: Opened) -> None:
    page = opened("#agenda1/morning;m=draw.110;x=walk;t=close.715;z=1", width)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    typed(page, "Minutes of Opening", "0")
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN, RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []


def test_every_field_says_of_which_block_it_is(opened: Opened) -> None:
    page = opened()
    row = day(page).locator("[data-block=walk]")
    expect(row.get_by_role("spinbutton")).to_have_accessible_name("Minutes of Walk")
    expect(row.get_by_role("spinbutton")).to_have_accessible_description("40 to 60")
    expect(row.get_by_role("checkbox")).to_have_accessible_name("Fixed time “Walk”")
    buttons = row.get_by_role("button")
    for number, name in enumerate(("Move up “Walk”", "Move down “Walk”", "Drop “Walk”")):
        expect(buttons.nth(number)).to_have_accessible_name(name)


def test_a_time_is_typed_key_by_key(opened: Opened) -> None:
    page = opened()
    page.get_by_label("The day begins at (The evening)").focus()
    page.keyboard.type("0615PM")
    assert times(page, 1)[0] == "18:15–19:05 Talk"


@pytest.mark.parametrize("clipboard", [COPIES, "{ writeText: () => Promise.reject() }", "undefined"])
def test_the_link_is_copied_or_the_page_says_how(clipboard: str, browser: Browser, agenda_folder: Path) -> None:
    context = browser.new_context()
    context.add_init_script(CLIPBOARD.format(clipboard))
    page = context.new_page()
    page.goto((agenda_folder / "en" / "agenda.html").as_uri() + "#agenda1/morning;x=game")
    copy, by_hand = page.get_by_role("button", name="Copy the link"), page.locator("[data-by-hand]")
    if clipboard != "undefined":
        copy.click()
    if clipboard == COPIES:
        expect(page.locator("[data-copied]")).to_have_text("The link is copied.")
        expect(by_hand).to_be_hidden()
        assert page.evaluate("() => copied") == page.url
    else:
        expect(copy).to_be_hidden()
        expect(by_hand).to_be_visible()
    context.close()
