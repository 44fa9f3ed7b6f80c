"""One scene at a time: decide, read the consequence, go on."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.player.scenario.scenes import decide, go_on, record, shown
from tests.browser.small_quiz import key_of


def test_at_first_there_is_the_first_scene_alone(item: Locator) -> None:
    shown(item, "Situation 1")
    expect(item.get_by_text("Your way so far")).to_be_hidden()
    expect(item.locator(".course-goto:visible")).to_have_count(0)
    expect(item.get_by_role("button", name="Go on")).to_be_hidden()


def test_a_scene_is_described_by_what_happens_in_it(item: Locator) -> None:
    expect(item.get_by_role("group", name="Situation 1")).to_have_accessible_description(
        "You stand at the well. People queue for water. What do you do first?"
    )


def test_the_consequence_is_told_and_nothing_is_counted_yet(typed_quiz: Page, item: Locator) -> None:
    decide(item, "wait")
    expect(item.get_by_role("status")).to_have_text(
        "Situation 1 Not right: Wait for the laboratory People drink from it for two more weeks.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Check")).to_be_focused()
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(item.locator("[data-where]")).to_be_hidden()
    expect(typed_quiz.locator("[data-progress]")).to_contain_text("Checked: 0 of")
    assert record(typed_quiz) == {"key": key_of(item), "draft": {"visit": ["wait"]}}


def test_without_a_decision_it_says_so(item: Locator) -> None:
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_text("Make a choice first")).to_be_visible()
    expect(item.locator("input").first).to_be_focused()
    expect(item.get_by_role("group", name="Situation 1")).to_have_accessible_description(
        "Make a choice first, then check. You stand at the well. People queue for water. What do you do first?"
    )
    item.locator("input").first.check()
    expect(item.get_by_text("Make a choice first")).to_be_hidden()


def test_going_on_leads_to_the_scene_the_decision_leads_to(typed_quiz: Page, item: Locator) -> None:
    decide(item, "wait")
    go_on(item)
    shown(item, "Situation 2")
    expect(item.locator("[data-scene]:visible")).to_be_focused()
    expect(item.get_by_role("status")).to_be_empty()
    expect(item.get_by_role("button", name="Go on")).to_be_hidden()
    assert record(typed_quiz)["draft"] == {"visit": ["wait"], "anger": []}


def test_another_decision_leads_elsewhere(item: Locator) -> None:
    decide(item, "wait")
    item.locator("input[value='close']").check()
    expect(item.get_by_role("status")).to_be_empty()
    expect(item.get_by_role("button", name="Go on")).to_be_hidden()
    item.get_by_role("button", name="Check").click()
    go_on(item)
    shown(item, "Situation 3")


def test_checking_the_same_decision_again_says_nothing_anew(item: Locator) -> None:
    decide(item, "wait")
    item.get_by_role("status").locator("li").evaluate("entry => { entry.dataset.first = ''; }")
    item.get_by_role("button", name="Check").click()
    expect(item.locator("[data-first]")).to_have_count(1)
