"""A scenario by keyboard, with a thumb, and on a narrow screen."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.player.scenario.scenes import LONG_WAY, decide, go_on, shown
from tests.browser.small_quiz import item_of
from tests.browser.typed_quiz import answer_all, give


def test_by_keyboard_alone(typed_quiz: Page, item: Locator) -> None:
    item.locator("input").first.focus()
    for key in ("Space", "Tab", "Enter"):
        typed_quiz.keyboard.press(key)
    tab_to(typed_quiz, item.get_by_role("button", name="Go on"))
    typed_quiz.keyboard.press("Enter")
    expect(item.locator("[data-scene]:visible")).to_be_focused()
    for key in ("Tab", "Space", "Tab", "Enter"):
        typed_quiz.keyboard.press(key)
    expect(item.get_by_role("status")).to_contain_text("Right decisions on your way: 0 of 2.")
    tab_to(typed_quiz, item.get_by_role("button", name="Change the decision in situation 1"))
    typed_quiz.keyboard.press("Enter")
    shown(item, "Situation 1")


def test_what_can_be_pressed_is_large_enough(item: Locator) -> None:
    decide(item, "wait")
    go_on(item)
    item.get_by_text("Your way so far").click()
    pressed = item.locator("button:visible, summary:visible, label:visible").all()
    boxes = [each.bounding_box() for each in pressed]
    assert len(boxes) > 4
    assert all(box and box["height"] >= 44 for box in boxes)


def test_nothing_is_wider_than_a_narrow_screen(typed_quiz: Page, item: Locator) -> None:
    typed_quiz.set_viewport_size({"width": 320, "height": 640})
    answer_all(item, LONG_WAY)
    give(item_of(typed_quiz, "own-well"), {"answer": ["x" * 400]})
    item_of(typed_quiz, "own-well").locator("[data-check]").click()
    assert typed_quiz.evaluate("document.documentElement.scrollWidth") <= 320
