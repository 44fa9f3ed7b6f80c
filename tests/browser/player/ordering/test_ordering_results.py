"""What a learner is told of an order that was checked, and of one that cannot be."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.player.ordering.steps import RIGHT, SHOWN, check, move, order_of
from tests.browser.small_quiz import stored


def test_the_right_order_is_told_step_by_step(item: Locator) -> None:
    status = check(item, *RIGHT)
    expect(status).to_contain_text("All right.")
    expect(status.locator("li")).to_have_count(4)
    expect(status.locator("li").first).to_have_text(
        "1. Close the well It comes first because every glass counts.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()


def test_what_follows_rightly_is_told_why_and_the_rest_is_not(item: Locator) -> None:
    status = check(item, "close", "sample", "tell", "find")
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
    move(item, "down", "Close the well")
    expect(item.get_by_text("Put the steps in order first, then check.")).to_be_hidden()


def test_moved_and_moved_back_is_not_checked_either(item: Locator, typed_quiz: Page) -> None:
    errors: list[str] = []
    typed_quiz.on("pageerror", lambda found: errors.append(str(found)))
    move(item, "down", "Close the well")
    move(item, "up", "Close the well")
    assert stored(typed_quiz)["items"] == {}
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_text("Put the steps in order first, then check.")).to_be_visible()
    assert errors == []


def test_trying_again_shows_the_first_order(item: Locator) -> None:
    check(item, "close", "sample", "tell", "find")
    item.get_by_role("button", name="Try again").click()
    assert order_of(item) == SHOWN
    expect(item.get_by_role("button", name="Move down: Close the well")).to_be_focused()
