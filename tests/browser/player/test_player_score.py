"""The score against the pass score, and what to read again."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.small_quiz import answer_all_right, item_of


def test_score_passed(quiz: Page) -> None:
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 0 of 3 items. Points: 0 of 3.")
    answer_all_right(quiz)
    score = quiz.locator("[data-score]")
    expect(score).to_contain_text("You have 3 of 3 points, 100%. The pass score is 80%.")
    expect(score).to_contain_text("You passed.")
    expect(quiz.get_by_text("Sections to read again:")).to_be_hidden()


def test_score_not_passed_says_what_to_read(quiz: Page) -> None:
    answer_all_right(quiz)
    item_of(quiz, "first-step").locator("input[value='b']").check()
    item_of(quiz, "first-step").get_by_role("button", name="Check").click()
    expect(quiz.locator("[data-score]")).to_contain_text("You have 2 of 3 points, 66%.")
    expect(quiz.locator("[data-score]")).to_contain_text("You have not passed yet.")
    links = quiz.locator("[data-reread] a:visible")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "start.html")
