"""An ordering: two buttons a step, the focus stays with the step that moves, and its place is said in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.heard import heard
from tests.browser.keyboard import tab_to
from tests.browser.small_quiz import ITEM, QUIZ, item_of, open_page, stored
from tests.browser.typed_quiz import give

pytestmark = pytest.mark.full

NAME = "after-the-taste"
SHOWN = ["close", "tell", "find", "sample"]
RIGHT = ["close", "sample", "find", "tell"]


@pytest.fixture
def item(typed_quiz: Page) -> Locator:
    """The item at rest."""
    return item_of(typed_quiz, NAME)


def _order(item: Locator) -> list[str]:
    found: list[str] = item.locator(".course-order-step").evaluate_all("steps => steps.map(step => step.dataset.step)")
    return found


def _move(item: Locator, way: str, step: str) -> Locator:
    button = item.get_by_role("button", name=f"Move {way}: {step}", exact=True)
    button.click()
    return button


def _check(item: Locator, *order: str) -> Locator:
    """Puts the steps into an order and checks. Returns what is said."""
    give(item, {"answer": list(order)})
    item.get_by_role("button", name="Check").click()
    return item.get_by_role("status")


def test_the_buttons_say_which_step_they_move(item: Locator, typed_quiz: Page) -> None:
    assert _order(item) == SHOWN
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
    button = _move(item, "up", "Take a sample")
    assert _order(item) == ["close", "tell", "sample", "find"]
    expect(button).to_be_focused()
    item.page.keyboard.press("Enter")
    assert _order(item) == [*RIGHT[:2], "tell", "find"]
    expect(button).to_be_focused()
    _move(item, "down", "Tell the village what was found")
    assert _order(item) == RIGHT


def test_the_place_is_said_in_words(item: Locator) -> None:
    status = item.get_by_role("status")
    _move(item, "up", "Find where the metal comes from")
    expect(status).to_have_text("Now in place 2 of 4: Find where the metal comes from")
    _move(item, "down", "Close the well")
    expect(status).to_have_text("Now in place 2 of 4: Close the well")


def test_at_the_end_nothing_moves_and_the_focus_stays(item: Locator, typed_quiz: Page) -> None:
    up = item.get_by_role("button", name="Move up: Close the well", exact=True)
    expect(up).to_have_attribute("aria-disabled", "true")
    up.click(force=True)
    assert _order(item) == SHOWN
    expect(up).to_be_focused()
    expect(item.get_by_role("status")).to_have_text("Now in place 1 of 4: Close the well")
    assert stored(typed_quiz) == {}
    _move(item, "down", "Close the well")
    expect(up).to_have_attribute("aria-disabled", "false")
    expect(item.get_by_role("button", name="Move up: Tell the village what was found", exact=True)).to_have_attribute(
        "aria-disabled", "true"
    )


def test_the_right_order_is_told_step_by_step(item: Locator) -> None:
    status = _check(item, *RIGHT)
    expect(status).to_contain_text("All right.")
    expect(status.locator("li")).to_have_count(4)
    expect(status.locator("li").first).to_have_text(
        "1. Close the well It comes first because every glass counts.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()


def test_what_follows_rightly_is_told_why_and_the_rest_is_not(item: Locator) -> None:
    status = _check(item, "close", "sample", "tell", "find")
    expect(status).to_contain_text("Not all right yet.")
    rows = status.locator("li")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_have_text(
        "Right: “Close the well”, then “Take a sample” Nobody can name the metal before it is measured.",
        use_inner_text=True,
    )
    expect(rows.nth(1)).to_have_text(
        "Not right: “Take a sample”, then “Tell the village what was found” "
        "These two do not follow each other directly.",
        use_inner_text=True,
    )
    assert not re.search("rests on|says where|comes first", status.inner_text())
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()


def test_as_shown_it_is_not_checked(item: Locator) -> None:
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_text("Put the steps in order first, then check.")).to_be_visible()
    expect(item.get_by_role("button", name="Move down: Close the well")).to_be_focused()
    expect(item.get_by_role("status")).to_be_empty()
    _move(item, "down", "Close the well")
    expect(item.get_by_text("Put the steps in order first, then check.")).to_be_hidden()


def test_moved_and_moved_back_is_not_checked_either(item: Locator, typed_quiz: Page) -> None:
    errors: list[str] = []
    typed_quiz.on("pageerror", lambda found: errors.append(str(found)))
    _move(item, "down", "Close the well")
    _move(item, "up", "Close the well")
    assert stored(typed_quiz)["items"] == {}
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_text("Put the steps in order first, then check.")).to_be_visible()
    assert errors == []


def test_moving_takes_the_result_back(item: Locator) -> None:
    _check(item, "close", "sample", "tell", "find")
    _move(item, "up", "Find where the metal comes from")
    expect(item.get_by_role("status")).to_have_text("Now in place 3 of 4: Find where the metal comes from")
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("All right.")
    expect(item.get_by_role("status")).not_to_contain_text("Now in place")


def test_trying_again_shows_the_first_order(item: Locator) -> None:
    _check(item, "close", "sample", "tell", "find")
    item.get_by_role("button", name="Try again").click()
    assert _order(item) == SHOWN
    expect(item.get_by_role("button", name="Move down: Close the well")).to_be_focused()


def test_what_was_checked_is_there_after_a_reload(item: Locator, typed_quiz: Page) -> None:
    _check(item, "sample", "find", "tell", "close")
    record = stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]
    assert (record["answers"], record["credit"]) == ({"answer": ["sample", "find", "tell", "close"]}, 66)
    typed_quiz.reload()
    assert _order(item) == ["sample", "find", "tell", "close"]
    expect(item.get_by_role("status").locator("li.course-right")).to_have_count(2)


def test_a_move_is_there_after_a_reload_beside_what_was_checked(item: Locator, typed_quiz: Page) -> None:
    _move(item, "down", "Close the well")
    typed_quiz.reload()
    assert _order(item) == ["tell", "close", "find", "sample"]
    expect(item.get_by_role("status")).to_be_empty()
    _check(item, *RIGHT)
    _move(item, "up", "Take a sample")
    typed_quiz.reload()
    assert _order(item) == ["sample", "close", "find", "tell"]
    assert stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]["credit"] == 100


@pytest.mark.parametrize(
    "answer", [[], ["close"], SHOWN, ["close", "sample", "find", "find"], ["close", "sample", "find", "gone"]]
)
def test_a_spoiled_record_is_none(item: Locator, typed_quiz: Page, answer: list[str]) -> None:
    errors: list[str] = []
    typed_quiz.on("pageerror", lambda found: errors.append(str(found)))
    _check(item, *RIGHT)
    typed_quiz.evaluate(
        """([address, answer]) => {
             const all = JSON.parse(localStorage.getItem('small-course/v1'));
             all.items[address].answers.answer = answer;
             localStorage.setItem('small-course/v1', JSON.stringify(all)); }""",
        [f"{ITEM}/{NAME}", answer],
    )
    typed_quiz.reload()
    assert _order(item) == SHOWN
    expect(item.get_by_role("status")).to_be_empty()
    assert errors == []


def test_by_keyboard_alone(item: Locator, typed_quiz: Page) -> None:
    item.get_by_role("button", name="Move down: Close the well", exact=True).focus()
    tab_to(typed_quiz, item.get_by_role("button", name="Move up: Take a sample", exact=True))
    typed_quiz.keyboard.press("Space")
    typed_quiz.keyboard.press("Space")
    tab_to(typed_quiz, item.get_by_role("button", name="Move down: Tell the village what was found", exact=True))
    typed_quiz.keyboard.press("Enter")
    assert _order(item) == RIGHT
    tab_to(typed_quiz, item.get_by_role("button", name="Check"))
    typed_quiz.keyboard.press("Enter")
    expect(item.get_by_role("status")).to_contain_text("All right.")


def test_without_a_script_there_are_boxes_for_numbers_and_the_key(browser: Browser, typed: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    item = item_of(open_page(context, typed / QUIZ), NAME)
    assert _order(item) == SHOWN
    expect(item.locator("button:visible")).to_have_count(0)
    expect(item.locator(".course-box:visible")).to_have_count(4)
    expect(item.get_by_text("On paper: write 1 in the box of the first step")).to_be_visible()
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("It comes first because every glass counts.")).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_boxes_and_no_key(browser: Browser, typed: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    item = item_of(open_page(context, typed / QUIZ), NAME)
    if script:
        _check(item, "close", "sample", "tell", "find")
    item.page.emulate_media(media="print")
    expect(item.locator(".course-box:visible")).to_have_count(4)
    expect(item.get_by_text("On paper: write 1 in the box of the first step")).to_be_visible()
    expect(item.locator("button:visible, summary:visible")).to_have_count(0)
    numbered = item.locator(".course-order-step").first.evaluate("each => getComputedStyle(each, '::before').display")
    assert numbered == "none" or not script
    assert not re.search("every glass|Not right|Now in place", item.inner_text())
    context.close()
