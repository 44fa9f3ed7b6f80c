"""A quiz on the projector: ask, count hands, bars, reasons, the next item; by keys and a presenter's remote."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.kit.projected.conftest import Open
from tests.browser.kit.projected.projecting import SIDEWAYS, faults
from tests.kit.projected import PLAY

SAID = {
    "after-the-taste": ("Take a sample", "Nobody can name the metal before it is measured."),
    "who-does-it": ("Measures the metal", "Only a measurement says which metal it is."),
    "close-well": ("laboratory", "It has the means to find the metal."),
    "litres": ("litres", "Right. Twenty times 175 litres are 3500 litres."),
    "who-first": ("Write a word", "Right. They taste it every day."),
    "own-well": ("Write your own answer", "They tell me when I ask them"),
    "how-far": ("It is new to me", "Walk along one stream with a colleague."),
}
"""Items that the room answers aloud: some words of the question, and of the key."""


@pytest.fixture
def play(opened: Open) -> Page:
    return opened(f"en/{PLAY}")


def _at(page: Page, item: str) -> Locator:
    """The item that is shown, which is the one with this id."""
    shown = page.locator(".play-item:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_have_id(item)
    return shown


def _go_to(page: Page, item: str) -> Locator:
    page.evaluate("name => { location.hash = name; }", item)
    return _at(page, item)


def _choices(item: Locator) -> Locator:
    return item.locator(".play-choice:visible")


def _onward(page: Page) -> Locator:
    return page.locator("[data-do='next']")


def _vote(item: Locator, **hands: int) -> None:
    for letter, count in hands.items():
        item.locator(f".play-part:visible [data-letter='{letter}'] input[type='number']:visible").fill(str(count))


def test_ask_bars_reasons_and_the_next_item(play: Page) -> None:
    item = _at(play, "first-step")
    _vote(item, a=3, b=1)
    expect(play.locator("[data-total]")).to_have_text("Hands: 4")
    play.keyboard.press("PageDown")
    assert item.locator(".play-of").all_text_contents() == ["3 · 75 %", "1 · 25 %"]
    widths = item.locator(".play-fill").evaluate_all("fills => fills.map(fill => fill.style.inlineSize)")
    assert widths == ["75%", "25%"]
    expect(play.get_by_role("status")).to_have_text("a: 3 · 75 %. b: 1 · 25 %")
    expect(item.get_by_text("Right. People stop drinking at once.")).to_be_hidden()
    play.keyboard.press("PageDown")
    expect(item.locator(".play-is-right")).to_have_attribute("data-letter", "a")
    for reason in ("Right. People stop drinking at once.", "Results take weeks."):
        expect(item.get_by_text(reason)).to_be_visible()
    expect(_onward(play)).to_have_text("Item 2")
    play.keyboard.press("PageDown")
    expect(_at(play, "who-knows").get_by_role("heading")).to_be_focused()
    for _ in range(3):
        play.keyboard.press("PageUp")
    expect(_at(play, "first-step").get_by_label("Hands for a")).to_have_value("3")


def test_where_nobody_counts_there_are_no_bars(play: Page) -> None:
    expect(_onward(play)).to_have_text("Show the reasons")
    play.keyboard.press("ArrowRight")
    expect(play.locator(".play-is-right:visible")).to_have_count(1)
    expect(play.locator(".play-share:visible")).to_have_count(0)


def test_a_reason_that_does_not_fit_opens_by_its_button_and_its_letter(play: Page) -> None:
    play.set_viewport_size({"width": 800, "height": 330})
    play.keyboard.press("PageDown")
    reason, button = play.get_by_text("Results take weeks."), play.get_by_role("button", name="Reason of b")
    expect(reason).to_be_hidden()
    play.keyboard.press("b")
    expect(reason).to_be_visible()
    button.click()
    expect(reason).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(play.get_by_text("Right. People stop drinking at once.", exact=True)).to_be_in_viewport()
    expect(_onward(play)).to_be_in_viewport(ratio=1)


def test_enter_leads_from_field_to_field_and_on(play: Page) -> None:
    item = _at(play, "first-step")
    item.get_by_label("Hands for a").fill("2")
    play.keyboard.press("Enter")
    expect(item.get_by_label("Hands for b")).to_be_focused()
    play.keyboard.type("7")
    play.keyboard.press("Enter")
    expect(item.locator(".play-of").last).to_have_text("7 · 78 %")


def test_each_choice_of_several_is_counted_by_itself(play: Page) -> None:
    item = _go_to(play, "who-knows")
    _vote(item, a=8, b=4)
    play.keyboard.press("PageDown")
    assert item.locator(".play-of").all_text_contents() == ["8", "4", "0"]
    widths = item.locator(".play-fill").evaluate_all("fills => fills.map(fill => fill.style.inlineSize)")
    assert widths == ["100%", "50%", "0%"]
    play.keyboard.press("PageDown")
    expect(item.locator(".play-is-right")).to_have_count(2)


def test_true_or_false_asks_for_the_reason_before_it_tells(play: Page) -> None:
    item = _go_to(play, "uphill")
    expect(item.get_by_text("Dust travels").first).to_be_hidden()
    _vote(item, a=5, b=5)
    play.keyboard.press("PageDown")
    expect(_onward(play)).to_have_text("Ask for the reason")
    play.keyboard.press("PageDown")
    expect(item.get_by_text("Height alone protects no well.")).to_be_hidden()
    _vote(item, a=6)
    play.keyboard.press("PageDown")
    play.keyboard.press("PageDown")
    expect(item.locator(".play-is-right")).to_have_count(2)
    for reason in ("Height alone protects no well.", "Wind carries it up the hill."):
        expect(item.get_by_text(reason)).to_be_visible()


def test_a_scenario_goes_where_the_room_goes(play: Page) -> None:
    item = _go_to(play, "bad-taste")
    _vote(item, a=9, b=2)
    play.keyboard.press("PageDown")
    expect(_choices(item).get_by_label("The room takes a")).to_be_checked()
    play.keyboard.press("PageDown")
    expect(item.get_by_text("People drink from it for two more weeks.")).to_be_visible()
    play.keyboard.press("PageDown")
    expect(item.get_by_text("Two weeks later somebody is ill")).to_be_visible()
    expect(item.get_by_text("People queue for water.")).to_be_hidden()
    play.keyboard.press("PageUp")
    play.keyboard.press("PageUp")
    _choices(item).get_by_label("The room takes b").check()
    play.keyboard.press("PageDown")
    expect(item.locator(".play-is-right")).to_have_attribute("data-letter", "b")
    play.keyboard.press("PageDown")
    expect(item.get_by_text("Whom do you tell first what you know?")).to_be_visible()


def test_a_room_that_raises_no_hand_is_asked_what_it_takes(play: Page) -> None:
    item = _go_to(play, "bad-taste")
    expect(_onward(play)).to_have_text("Choose what the room takes")
    play.keyboard.press("PageDown")
    play.keyboard.press("PageDown")
    expect(play.get_by_role("status")).to_have_text("Choose first what the room takes.")
    expect(_choices(item).get_by_label("The room takes a")).to_be_focused()
    _onward(play).focus()
    play.keyboard.press("c")
    expect(_choices(item).get_by_label("The room takes c")).to_be_checked()
    play.keyboard.press("PageDown")
    expect(item.get_by_text("Most of them go to the other well today.")).to_be_visible()


def test_what_is_said_aloud_is_followed_by_its_key(play: Page) -> None:
    for name, (asked, key) in SAID.items():
        item = _go_to(play, name)
        expect(item.locator(".play-part").get_by_text(asked).first).to_be_visible()
        expect(item.get_by_text(key)).to_be_hidden()
        expect(_onward(play)).to_have_text("Show the key")
        play.keyboard.press("PageDown")
        expect(item.get_by_text(key)).to_be_visible()
        expect(item.locator("summary")).to_be_focused()


def test_a_reload_keeps_the_item_and_no_hands_and_nothing_is_stored(play: Page) -> None:
    item = _go_to(play, "who-knows")
    _vote(item, a=8)
    play.reload()
    expect(_at(play, "who-knows").get_by_label("Hands for a")).to_have_value("")
    assert play.evaluate("() => localStorage.length + sessionStorage.length") == 0


def test_the_list_leads_to_any_item_and_the_last_one_says_so(play: Page) -> None:
    play.get_by_text("All items").click()
    play.get_by_role("link", name="A well above the site is always safe.").click()
    _at(play, "uphill")
    expect(play.locator(".play-panel")).to_be_hidden()
    play.keyboard.press("End")
    for _ in range(4):
        play.keyboard.press("PageDown")
    expect(_onward(play)).to_have_text("That was the last item")


def test_without_a_script_each_item_has_its_letters_and_its_key(browser: Browser, projected: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{projected.as_uri()}/en/{PLAY}")
    items = page.locator(".play-item")
    assert page.locator(".play-item:visible").count() == items.count()
    expect(page.locator("input, button").locator("visible=true")).to_have_count(0)
    first = page.locator("#first-step")
    first.locator("summary").click()
    key = first.locator("[data-key]")
    expect(key).to_contain_text("Right. People stop drinking at once.")
    expect(key).to_contain_text("Results take weeks.")
    for name in SAID:
        assert page.locator(f"#{name} [data-key] [data-answer]").count() == 1
    context.close()


@pytest.mark.full
def test_axe_finds_nothing_in_any_stage(play: Page) -> None:
    item = _go_to(play, "bad-taste")
    _vote(item, a=4, b=2)
    for stage in ("ask", "bars", "why"):
        assert (stage, faults(play)) == (stage, [])
        play.keyboard.press("PageDown")
    _go_to(play, "close-well")
    play.keyboard.press("PageDown")
    play.get_by_text("All items").click()
    assert faults(play) == []


@pytest.mark.parametrize("width", [320, 1024])
def test_no_item_is_wider_than_its_screen(play: Page, width: int) -> None:
    play.set_viewport_size({"width": width, "height": 768})
    wide = []
    for name in play.locator(".play-item").evaluate_all("items => items.map(item => item.id)"):
        _go_to(play, name)
        for _ in range(2):
            wide += [name] if play.evaluate(SIDEWAYS) > 0 else []
            play.keyboard.press("PageDown")
    assert wide == []


def test_a_remote_shows_what_lies_below_before_it_goes_on(play: Page) -> None:
    play.set_viewport_size({"width": 1024, "height": 300})
    item = _at(play, "first-step")
    presses = 0
    while play.evaluate("() => document.documentElement.scrollHeight - innerHeight - scrollY") > 24:
        play.keyboard.press("PageDown")
        presses += 1
        expect(item).to_be_visible()
        expect(item.locator(".play-part:visible")).to_have_attribute("data-stage", "ask")
    assert 0 < presses < 10
    play.keyboard.press("PageUp")
    assert play.evaluate("scrollY") < play.evaluate("document.documentElement.scrollHeight - innerHeight")
    expect(item.locator(".play-part:visible")).to_have_attribute("data-stage", "ask")
