"""The way through a scenario: told at its end, gone back on, gone anew."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.player.scenario.scenes import LONG_WAY, decide, go_on, record, shown
from tests.browser.small_quiz import key_of
from tests.browser.typed_quiz import answer_all


def test_at_the_end_the_whole_way_is_told(typed_quiz: Page, item: Locator) -> None:
    answer_all(item, LONG_WAY)
    told = item.get_by_role("status").locator("li")
    expect(told).to_have_text(
        [
            "Situation 1 Not right: Wait for the laboratory People drink from it for two more weeks. "
            "Change the decision in situation 1",
            "Situation 2 Right: Admit the mistake and close the well They listen to you again. "
            "Change the decision in situation 2",
            "Situation 3 Right: The women who carry the water They fetch it elsewhere today.",
            "Right decisions on your way: 2 of 3. If you change a decision, all decisions after it are cleared.",
        ],
        use_inner_text=True,
    )
    expect(item.get_by_text("Your way so far")).to_be_hidden()
    expect(item.get_by_role("button", name="Try again")).to_be_visible()
    assert record(typed_quiz)["answers"] == LONG_WAY
    assert record(typed_quiz)["credit"] == 66


def test_a_way_of_right_decisions_is_all_right(item: Locator) -> None:
    answer_all(item, {"visit": ["warn"], "report": ["carriers"]})
    expect(item.get_by_role("status")).to_contain_text("All right.")
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()


def test_going_back_on_the_way_drops_what_followed_and_says_so(typed_quiz: Page, item: Locator) -> None:
    decide(item, "wait")
    go_on(item)
    decide(item, "admit")
    go_on(item)
    item.get_by_text("Your way so far").click()
    expect(item.locator("[data-way] li")).to_have_count(2)
    expect(item.get_by_text("all decisions after it are cleared")).to_be_visible()
    item.get_by_role("button", name="Change the decision in situation 1").click()
    shown(item, "Situation 1")
    expect(item.get_by_role("status")).to_have_text(
        "You are back in situation 1. The decisions after it are cleared.", use_inner_text=True
    )
    expect(item.locator("[data-scene]:visible")).to_be_focused()
    expect(item.locator("input:checked")).to_have_count(1)
    expect(item.locator("input[value='wait']")).to_be_checked()
    assert record(typed_quiz)["draft"] == {"visit": ["wait"]}


def test_going_back_at_the_end_keeps_what_was_checked_until_the_new_way_is_at_its_end(
    typed_quiz: Page, item: Locator
) -> None:
    answer_all(item, LONG_WAY)
    item.get_by_role("button", name="Change the decision in situation 2").click()
    shown(item, "Situation 2")
    typed_quiz.reload()
    shown(item, "Situation 2")
    expect(item.get_by_role("status")).to_be_empty()
    assert record(typed_quiz)["answers"] == LONG_WAY
    decide(item, "blame")
    expect(item.get_by_role("status").locator("li")).to_have_count(3)
    assert record(typed_quiz) == {
        "key": key_of(item),
        "answers": {"visit": ["wait"], "anger": ["blame"]},
        "credit": 0,
        "tries": 2,
    }


def test_trying_again_starts_at_the_first_scene(item: Locator) -> None:
    answer_all(item, LONG_WAY)
    item.get_by_role("button", name="Try again").click()
    shown(item, "Situation 1")
    expect(item.locator("input:checked")).to_have_count(0)
    expect(item.locator("input").first).to_be_focused()


def test_where_all_is_told_at_the_end_the_way_is_gone_without_consequences(typed_quiz: Page, item: Locator) -> None:
    typed_quiz.locator("[name='mode'][value='check']").check()
    item.locator("input[value='wait']").check()
    go_on(item)
    shown(item, "Situation 2")
    item.get_by_text("Your way so far").click()
    expect(item.locator("[data-way] li")).to_have_text(
        ["Situation 1 Wait for the laboratory Change the decision in situation 1"], use_inner_text=True
    )
    expect(typed_quiz.locator("[data-progress]")).to_contain_text("0 of")
    item.locator("input[value='blame']").check()
    expect(typed_quiz.locator("[data-progress]")).to_contain_text("1 of")
    expect(item.get_by_role("status")).to_be_empty()
    for _ in range(2):  # once says what is left, twice hands in
        typed_quiz.locator("[data-hand-in] button").click()
    expect(item.locator("[data-result]")).to_contain_text("Right decisions on your way: 0 of 2.")
    expect(item.locator("button:visible")).to_have_count(0)
    expect(item.locator("input:visible").first).to_be_disabled()
    typed_quiz.locator("[data-again]").click()
    shown(item, "Situation 1")
    item.locator("input[value='close']").check()
    go_on(item)
    expect(item.locator("input:visible").first).to_be_enabled()
