"""What is kept of a scenario: in the middle of a way, at its end, and when it was spoiled."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.player.scenario.scenes import LONG_WAY, decide, go_on, put, record, shown
from tests.browser.typed_quiz import answer_all

pytestmark = pytest.mark.full


def test_a_reload_in_the_middle_goes_on_where_it_was(typed_quiz: Page, item: Locator) -> None:
    decide(item, "wait")
    go_on(item)
    typed_quiz.reload()
    shown(item, "Situation 2")
    expect(item.locator("[data-way] li")).to_have_count(1)
    item.locator("input[value='admit']").check()
    typed_quiz.reload()
    shown(item, "Situation 2")
    expect(item.locator("input[value='admit']")).to_be_checked()
    item.get_by_role("button", name="Check").click()
    go_on(item)
    shown(item, "Situation 3")


def test_a_reload_at_the_end_tells_the_whole_way_again(typed_quiz: Page, item: Locator) -> None:
    answer_all(item, LONG_WAY)
    told = item.get_by_role("status").inner_text()
    typed_quiz.reload()
    assert item.get_by_role("status").inner_text() == told
    assert "Go on to situation" not in told
    shown(item, "Situation 3")


@pytest.mark.parametrize(
    "answers",
    [
        {"visit": ["wait"]},
        {"visit": ["wait"], "anger": ["admit"]},
        {"visit": ["wait"], "report": ["carriers"]},
        {"visit": ["wait"], "anger": []},
        {"visit": ["wait", "close"], "report": ["carriers"]},
        {"report": ["carriers"]},
        {"visit": "wait"},
        {"visit": ["nobody"]},
        {},
        [],
        7,
    ],
)
def test_a_way_that_does_not_come_to_its_end_was_never_checked(
    typed_quiz: Page, item: Locator, answers: object
) -> None:
    put(typed_quiz, answers=answers, credit=100, tries=1)
    expect(typed_quiz.locator("[data-progress]")).to_contain_text("Checked: 0 of")
    expect(item.get_by_role("status")).to_be_empty()
    shown(item, "Situation 1")


def test_of_a_spoiled_draft_what_holds_is_taken(typed_quiz: Page, item: Locator) -> None:
    put(typed_quiz, draft={"report": ["ministry"], "anger": [], "visit": ["wait"]})
    shown(item, "Situation 2")
    expect(item.locator("input:checked")).to_have_count(1)


def test_clearing_starts_anew(typed_quiz: Page, item: Locator) -> None:
    answer_all(item, LONG_WAY)
    typed_quiz.once("dialog", lambda dialog: dialog.accept())
    typed_quiz.get_by_role("button", name="Clear my answers").click()
    shown(item, "Situation 1")
    expect(item.locator("input:checked")).to_have_count(0)
    assert record(typed_quiz) == {}
