"""An order is there after a reload, beside what was checked; a record that is spoiled is none."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.player.ordering.steps import NAME, RIGHT, SHOWN, check, move, order_of
from tests.browser.small_quiz import ITEM, spoil, stored

pytestmark = pytest.mark.full


def test_what_was_checked_is_there_after_a_reload(item: Locator, typed_quiz: Page) -> None:
    check(item, "sample", "find", "tell", "close")
    record = stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]
    assert (record["answers"], record["credit"]) == ({"answer": ["sample", "find", "tell", "close"]}, 66)
    typed_quiz.reload()
    assert order_of(item) == ["sample", "find", "tell", "close"]
    expect(item.get_by_role("status").locator("li.course-right")).to_have_count(2)


def test_a_move_is_there_after_a_reload_beside_what_was_checked(item: Locator, typed_quiz: Page) -> None:
    move(item, "down", "Close the well")
    typed_quiz.reload()
    assert order_of(item) == ["tell", "close", "find", "sample"]
    expect(item.get_by_role("status")).to_be_empty()
    check(item, *RIGHT)
    move(item, "up", "Take a sample")
    typed_quiz.reload()
    assert order_of(item) == ["sample", "close", "find", "tell"]
    assert stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]["credit"] == 100


SPOILED: list[list[Any]] = [
    [],
    ["close"],
    SHOWN,
    ["close", "sample", "find", "find"],
    ["close", "sample", "find", "gone"],
    ["close", "find", "sample", "tell", "gone"],
    ["close find", "sample", "tell"],
    ["close find sample tell"],
    [["close"], ["find"], ["sample"], ["tell"]],
    [{"toString": 1, "valueOf": 1}, "find", "sample", "tell"],
]


@pytest.mark.parametrize("answer", SPOILED)
def test_a_spoiled_record_is_none(item: Locator, typed_quiz: Page, answer: list[Any]) -> None:
    errors: list[str] = []
    typed_quiz.on("pageerror", lambda found: errors.append(str(found)))
    check(item, *RIGHT)
    spoil(typed_quiz, NAME, answer)
    assert order_of(item) == SHOWN
    expect(item.get_by_role("status")).to_be_empty()
    assert errors == []
