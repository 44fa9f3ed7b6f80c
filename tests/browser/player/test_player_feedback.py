"""Each choice is told why, an item can be tried again, and what is missing is said where it is missing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.small_quiz import ITEM, answer, item_of, stored


def test_a_right_choice_is_told_why(quiz: Page) -> None:
    item = answer(quiz, "first-step", "a")
    expect(item.get_by_role("status")).to_have_text(
        "Right: Close the well Right. People stop drinking at once.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(item.get_by_text("The key, with reasons")).to_be_visible()
    expect(item.get_by_role("button", name="Check")).to_be_focused()


def test_a_wrong_choice_is_told_why_and_can_be_tried_again(quiz: Page) -> None:
    item = answer(quiz, "first-step", "b")
    expect(item.get_by_role("status")).to_contain_text("Not right: Wait for the laboratory")
    expect(item.get_by_role("status")).to_contain_text("Results take weeks.")
    expect(item.get_by_role("status")).not_to_contain_text("Close the well")
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()
    item.get_by_role("button", name="Try again").click()
    expect(item.get_by_role("status")).to_be_empty()
    expect(item.locator("input").first).to_be_focused()
    expect(item.locator("input:checked")).to_have_count(0)


def test_nobody_is_stuck_after_three_tries(quiz: Page) -> None:
    for _ in range(2):
        item = answer(quiz, "who-knows", "nobody")
        expect(item.get_by_text("The key, with reasons")).to_be_hidden()
        item.get_by_role("button", name="Try again").click()
    answer(quiz, "who-knows", "nobody")
    item.get_by_text("The key, with reasons").click()
    expect(item.locator("[data-answer-key] li")).to_have_count(3)


def test_checking_the_same_again_is_no_try(quiz: Page) -> None:
    item = answer(quiz, "first-step", "b")
    item.get_by_role("button", name="Check").click()
    assert stored(quiz)["items"][f"{ITEM}/first-step"]["tries"] == 1


def test_without_a_choice_it_says_so_where_it_is_missing(quiz: Page) -> None:
    item = answer(quiz, "uphill", "false")
    error = item.get_by_text("Make a choice first, then check.")
    expect(error).to_be_visible()
    reason = item.locator("[data-interaction='reason']")
    expect(reason.locator("input").first).to_be_focused()
    assert error.get_attribute("id") in (reason.get_attribute("aria-describedby") or "").split()
    reason.locator("input").first.check()
    expect(error).to_be_hidden()


def test_every_chosen_choice_is_told_why(quiz: Page) -> None:
    item = answer(quiz, "who-knows", "carriers", "nobody")
    expect(item.get_by_role("status").locator("li")).to_have_count(2)
    expect(item.get_by_role("status")).to_contain_text("Not all right yet.")
    expect(item.get_by_role("status")).to_contain_text("They walk along it every day.")
    expect(item.get_by_role("status")).to_contain_text("Somebody drinks it.")


def test_a_part_of_the_right_choices_is_not_all(quiz: Page) -> None:
    item = answer(quiz, "who-knows", "carriers")
    expect(item.get_by_role("status")).to_contain_text("Not all right yet. There is more to choose.")
    item.locator("input[value='miners']").check()
    expect(item.get_by_role("status")).to_be_empty()
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("All right.")


@pytest.mark.parametrize(
    ("verdict", "reason", "right"),
    [("false", "dust", True), ("false", "luck", False), ("true", "dust", False), ("true", "luck", False)],
)
def test_true_or_false_needs_both_right(quiz: Page, verdict: str, reason: str, right: bool) -> None:
    item = answer(quiz, "uphill", verdict, reason)
    expect(item.get_by_role("status").locator("li")).to_have_count(2)
    expect(item.get_by_role("status")).to_contain_text("All right." if right else "Not all right yet.")


def test_live_regions_are_there_before_anything_is_said(quiz: Page) -> None:
    for name in ("first-step", "who-knows", "uphill"):
        expect(item_of(quiz, name).locator("[role=status]")).to_be_empty()
    assert quiz.locator("[role=status]").count() == 4
