"""A text with gaps: each gap counts, in whatever order the language has them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.small_quiz import ITEM, QUIZ, item_of, open_page, stored
from tests.browser.written_quiz import complete, expect_said


@pytest.mark.parametrize(
    ("choices", "credit"),
    [
        ({"who": "lab", "what": "well", "how_long": "then"}, 100),
        ({"who": "lab", "what": "well", "how_long": "hour"}, 66),
        ({"who": "mine", "what": "well", "how_long": "hour"}, 33),
        ({"who": "mine", "what": "river", "how_long": "hour"}, 0),
    ],
)
def test_each_right_gap_counts(written: Page, choices: dict[str, str], credit: int) -> None:
    item = complete(written, "close-well", **choices)
    assert stored(written)["items"][f"{ITEM}/close-well"]["credit"] == credit
    expect_said(item, "All right." if credit == 100 else "Not all right yet.")
    expect(item.get_by_role("status").locator("li")).to_have_count(3)


def test_each_gap_is_told_why_in_the_order_of_the_text(written: Page) -> None:
    item = complete(written, "close-well", who="buyer", what="well", how_long="hour")
    said = [" ".join(each.split()) for each in item.get_by_role("status").locator("li").all_inner_texts()]
    assert said == [
        "Not right: buyer in the town down the valley who has never seen it (Gap 1 of 3) "
        "The buyer has never seen the well.",
        "Right: this well (Gap 2 of 3) The notice hangs at this very well.",
        "Not right: for an hour (Gap 3 of 3) A test takes more than an hour.",
    ]


def test_one_gap_needs_no_number(written: Page) -> None:
    item = complete(written, "one-gap", way="down")
    assert " ".join(item.get_by_role("status").inner_text().split()) == (
        "Right: downhill It follows the slope of the land."
    )


def test_a_gap_that_is_left_is_said_and_the_focus_goes_there(written: Page) -> None:
    item = complete(written, "close-well", who="lab", how_long="then")
    expect(item.get_by_text("Choose words for each gap first, then check.")).to_be_visible()
    expect(item.locator("select[data-gap='what']")).to_be_focused()


def test_by_keyboard_alone(written: Page) -> None:
    item = item_of(written, "close-well")
    item.locator("select").first.focus()
    for key in ("ArrowDown", "Tab", "ArrowDown", "ArrowDown", "Tab", "ArrowDown", "ArrowDown", "Tab"):
        written.keyboard.press(key)
    expect(item.get_by_role("button", name="Check")).to_be_focused()
    written.keyboard.press("Enter")
    expect_said(item, "All right.")


def test_the_gaps_have_names_and_the_text_around_them(written: Page) -> None:
    gap = item_of(written, "close-well").get_by_role("combobox", name="Gap 2 of 3")
    assert gap.get_attribute("data-gap") == "what"
    expect(gap).to_have_accessible_description(re.compile("^Until the .* has tested the water, nobody drinks from"))


def test_it_is_there_again_in_another_order_in_spanish(written: Page, spanish_site: Path) -> None:
    complete(written, "close-well", who="lab", what="well", how_long="hour")
    spanish = open_page(written.context, spanish_site / QUIZ)
    item = item_of(spanish, "close-well")
    assert [each.input_value() for each in item.locator("select").all()] == ["well", "hour", "lab"]
    expect(item.get_by_role("status").locator("li").first).to_contain_text("[es] this well")
