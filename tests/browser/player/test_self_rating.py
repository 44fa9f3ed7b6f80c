"""A level is chosen, and what to do next is told; nothing is right or wrong."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.small_quiz import item_of, key_of, record_of


@pytest.fixture
def item(typed_quiz: Page) -> Locator:
    """The self-rating as loaded."""
    return item_of(typed_quiz, "how-far")


def _next(item: Locator) -> None:
    item.get_by_role("button", name="See what to do next").click()


def test_each_level_is_told_what_to_do_next(item: Locator) -> None:
    item.get_by_role("radio", name="I can do it with help").check()
    _next(item)
    expect(item.get_by_role("status")).to_have_text(
        "I can do it with help Walk along one stream with a colleague.", use_inner_text=True
    )
    expect(item.get_by_role("status")).not_to_contain_text(re.compile("right", re.IGNORECASE))
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(item.locator("[data-answer-key]")).to_be_hidden()


def test_another_level_can_be_chosen_at_any_time(typed_quiz: Page, item: Locator) -> None:
    item.get_by_role("radio", name="It is new to me").check()
    _next(item)
    item.get_by_role("radio", name='I can do it "alone"').check()
    expect(item.get_by_role("status")).to_be_empty()
    _next(item)
    expect(item.get_by_role("status")).to_contain_text("Show somebody else")
    assert record_of(typed_quiz, "how-far") == {
        "key": key_of(item),
        "answers": {"level": ["alone"]},
        "tries": 2,
    }


def test_without_a_level_it_asks_for_one(item: Locator) -> None:
    _next(item)
    expect(item.get_by_text("Choose a level first.")).to_be_visible()
    expect(item.get_by_role("radio").first).to_be_focused()


def test_it_counts_as_done_and_not_for_points(typed_quiz: Page, item: Locator) -> None:
    progress = typed_quiz.locator("[data-progress]")
    points = progress.inner_text().partition("Points:")[2]
    item.get_by_role("radio").first.check()
    _next(item)
    expect(progress).to_contain_text("Checked: 1 of")
    expect(progress).to_contain_text(f"Points:{points}")
    typed_quiz.reload()
    expect(item.get_by_role("status")).to_contain_text("Read the section on wells again.")
    expect(progress).to_contain_text("Checked: 1 of")
