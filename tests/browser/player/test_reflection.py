"""A text of one's own: kept on the device as it is written, compared with a model answer, and never scored."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.small_quiz import ITEM, item_of, key_of, record_of, stored

ADDRESS = f"{ITEM}/own-well"
LONG = "Line of a long text, with ñ and <b>.\n" * 500


@pytest.fixture
def item(typed_quiz: Page) -> Locator:
    """The reflection as loaded."""
    return item_of(typed_quiz, "own-well")


def _write(item: Locator, text: str) -> None:
    item.get_by_role("textbox").fill(text)
    item.get_by_role("textbox").blur()


def _compare(item: Locator) -> None:
    item.get_by_role("button", name="Compare with a model answer").click()


def test_the_field_says_what_it_is_for_and_that_the_text_stays(item: Locator) -> None:
    field = item.get_by_role("textbox", name="Write your own answer first. It is not scored.")
    told = "What you write is sent to nobody. Anyone who uses this browser after you can see it."
    expect(field).to_have_accessible_description(told)
    expect(item.get_by_text(told)).to_be_visible()
    expect(item.get_by_text("They tell me when I ask them")).to_be_hidden()


def test_comparing_shows_the_model_answer(typed_quiz: Page, item: Locator) -> None:
    _write(item, "The goats.")
    _compare(item)
    expect(item.get_by_role("status")).to_contain_text("A model answer")
    expect(item.get_by_role("status").locator("li li")).to_have_text(["At the well", "At the market"])
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(item.locator("[data-answer-key]")).to_be_hidden()
    assert record_of(typed_quiz, "own-well") == {
        "key": key_of(item),
        "answers": {"answer": ["The goats."]},
        "tries": 1,
    }


@pytest.mark.parametrize("text", ["", "  \n "])
def test_without_a_text_it_asks_for_one(item: Locator, text: str) -> None:
    _write(item, text)
    _compare(item)
    expect(item.get_by_text("Write something first, then compare.")).to_be_visible()
    expect(item.get_by_role("textbox")).to_be_focused()
    expect(item.get_by_role("status")).to_be_empty()
    _write(item, "The goats.")
    expect(item.get_by_text("Write something first, then compare.")).to_be_hidden()


def test_what_is_written_is_kept_while_it_is_written(typed_quiz: Page, item: Locator) -> None:
    item.get_by_role("textbox").focus()
    typed_quiz.keyboard.type("The goa")
    typed_quiz.wait_for_function("localStorage.getItem('small-course/v1')?.includes('The goa')")
    typed_quiz.keyboard.type("ts")
    typed_quiz.reload()
    expect(item.get_by_role("textbox")).to_have_value("The goats")
    expect(item.get_by_role("status")).to_be_empty()
    assert stored(typed_quiz)["items"][ADDRESS]["draft"] == {"answer": ["The goats"]}


def test_the_model_answer_stays_while_one_goes_on_writing(typed_quiz: Page, item: Locator) -> None:
    _write(item, "The goats.")
    _compare(item)
    _write(item, "The goats, and those who fetch water.")
    expect(item.get_by_role("status")).to_contain_text("A model answer")
    record = stored(typed_quiz)["items"][ADDRESS]
    assert record["answers"] == {"answer": ["The goats."]}
    assert record["draft"] == {"answer": ["The goats, and those who fetch water."]}
    _compare(item)
    assert stored(typed_quiz)["items"][ADDRESS]["answers"] == {"answer": ["The goats, and those who fetch water."]}


def test_a_long_text_comes_back_whole(typed_quiz: Page, item: Locator) -> None:
    _write(item, LONG)
    _compare(item)
    typed_quiz.reload()
    expect(item.get_by_role("textbox")).to_have_value(LONG)
    expect(item.get_by_role("status")).to_contain_text("A model answer")


def test_it_counts_as_done_and_not_for_points(typed_quiz: Page, item: Locator) -> None:
    progress = typed_quiz.locator("[data-progress]")
    points = progress.inner_text().partition("Points:")[2]
    _write(item, "The goats.")
    _compare(item)
    expect(progress).to_contain_text("Checked: 1 of")
    expect(progress).to_contain_text(f"Points:{points}")


def test_taking_the_text_away_takes_the_draft_away(typed_quiz: Page, item: Locator) -> None:
    _write(item, "The goats.")
    _write(item, "")
    assert ADDRESS not in stored(typed_quiz).get("items", {})


def test_clearing_takes_the_text_away(typed_quiz: Page, item: Locator) -> None:
    _write(item, "The goats.")
    _compare(item)
    typed_quiz.once("dialog", lambda dialog: dialog.accept())
    typed_quiz.get_by_role("button", name="Clear my answers").click()
    expect(item.get_by_role("textbox")).to_have_value("")
    expect(item.get_by_role("status")).to_be_empty()


TYPED = """([form, text]) => {
  const area = form.querySelector("textarea");
  area.focus();
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  return area.value;
}"""
"""Types, and in the same moment another tab changes what is kept."""


def test_what_is_being_typed_stays_when_another_tab_saves(typed_quiz: Page, item: Locator) -> None:
    _write(item, "The goats.")
    form = item.element_handle()
    assert typed_quiz.evaluate(TYPED, [form, "The goats go first."]) == "The goats go first."
    assert stored(typed_quiz)["items"][ADDRESS]["draft"] == {"answer": ["The goats go first."]}
