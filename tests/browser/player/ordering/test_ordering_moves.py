"""An ordering: two buttons a step, the focus stays with the step that moves, and its place is said in words."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.heard import heard
from tests.browser.keyboard import tab_to
from tests.browser.player.ordering.steps import RIGHT, SHOWN, check, disabled, move, order_of
from tests.browser.small_quiz import stored


def test_the_buttons_say_which_step_they_move(item: Locator, typed_quiz: Page) -> None:
    assert order_of(item) == SHOWN
    expect(item.get_by_role("group", name="Put the steps in the right order.")).to_be_visible()
    for step in (
        "Close the well",
        "Take a sample",
        "Find where the metal comes from",
        "Tell the village what was found",
    ):
        for way in ("up", "down"):
            expect(item.get_by_role("button", name=f"Move {way}: {step}", exact=True)).to_be_visible()
    expect(item.get_by_text("On paper: write 1")).to_be_hidden()
    expect(item.locator(".course-box:visible")).to_have_count(0)
    assert 'button "Move down: Find where the metal comes from"' in heard(typed_quiz)
    assert 'button "Move up: Take a sample"' in heard(typed_quiz)


def test_a_step_moves_and_the_focus_with_it(item: Locator) -> None:
    button = move(item, "up", "Take a sample")
    assert order_of(item) == ["close", "tell", "sample", "find"]
    expect(button).to_be_focused()
    item.page.keyboard.press("Enter")
    assert order_of(item) == [*RIGHT[:2], "tell", "find"]
    expect(button).to_be_focused()
    move(item, "down", "Tell the village what was found")
    assert order_of(item) == RIGHT


def test_the_place_is_said_in_words(item: Locator) -> None:
    status = item.get_by_role("status")
    move(item, "up", "Find where the metal comes from")
    expect(status).to_have_text("Now in place 2 of 4: Find where the metal comes from")
    move(item, "down", "Close the well")
    expect(status).to_have_text("Now in place 2 of 4: Close the well")


def test_at_the_end_nothing_moves_and_the_focus_stays(item: Locator, typed_quiz: Page) -> None:
    up = item.get_by_role("button", name="Move up: Close the well", exact=True)
    expect(up).to_have_attribute("aria-disabled", "true")
    up.click(force=True)
    assert order_of(item) == SHOWN
    expect(up).to_be_focused()
    expect(item.get_by_role("status")).to_have_text("Now in place 1 of 4: Close the well")
    assert stored(typed_quiz) == {}
    move(item, "down", "Close the well")
    expect(up).to_have_attribute("aria-disabled", "false")
    expect(item.get_by_role("button", name="Move up: Tell the village what was found", exact=True)).to_have_attribute(
        "aria-disabled", "true"
    )


def test_only_the_two_buttons_that_lead_nowhere_are_disabled(item: Locator) -> None:
    last = SHOWN[-1]
    assert disabled(item) == [f"up {SHOWN[0]}", f"down {last}"]
    move(item, "up", "Take a sample")
    assert order_of(item) == ["close", "tell", "sample", "find"]
    assert disabled(item) == ["up close", "down find"]
    move(item, "down", "Close the well")
    assert disabled(item) == ["up tell", "down find"]


def test_at_the_end_the_last_step_does_not_move_either(item: Locator, typed_quiz: Page) -> None:
    down = item.get_by_role("button", name="Move down: Take a sample", exact=True)
    down.click(force=True)
    assert order_of(item) == SHOWN
    expect(down).to_be_focused()
    expect(item.get_by_role("status")).to_have_text("Now in place 4 of 4: Take a sample")
    assert stored(typed_quiz) == {}


def test_moving_takes_the_result_back(item: Locator) -> None:
    check(item, "close", "sample", "tell", "find")
    move(item, "up", "Find where the metal comes from")
    expect(item.get_by_role("status")).to_have_text("Now in place 3 of 4: Find where the metal comes from")
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("All right.")
    expect(item.get_by_role("status")).not_to_contain_text("Now in place")


def test_by_keyboard_alone(item: Locator, typed_quiz: Page) -> None:
    item.get_by_role("button", name="Move down: Close the well", exact=True).focus()
    tab_to(typed_quiz, item.get_by_role("button", name="Move up: Take a sample", exact=True))
    typed_quiz.keyboard.press("Space")
    typed_quiz.keyboard.press("Space")
    tab_to(typed_quiz, item.get_by_role("button", name="Move down: Tell the village what was found", exact=True))
    typed_quiz.keyboard.press("Enter")
    assert order_of(item) == RIGHT
    tab_to(typed_quiz, item.get_by_role("button", name="Check"))
    typed_quiz.keyboard.press("Enter")
    expect(item.get_by_role("status")).to_contain_text("All right.")
