"""The score against the pass score, and what to read again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.small_quiz import QUIZ, answer, answer_all_right, item_of, open_page


def test_score_passed(quiz: Page) -> None:
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 0 of 3 items. Points: 0 of 3.")
    answer_all_right(quiz)
    score = quiz.locator("[data-score]")
    expect(score).to_contain_text("You have 3 of 3 points, 100%. The pass score is 80%.")
    expect(score).to_contain_text("You passed.")
    expect(quiz.get_by_text("Sections to read again:")).to_be_hidden()


@pytest.mark.parametrize(
    ("pass_score", "right", "verdict"),
    [
        pytest.param(100, 3, "You passed.", id="300 of 300: exactly the pass score"),
        pytest.param(67, 2, "You have not passed yet.", id="200 of 300: one hundredth of a point below"),
        pytest.param(66, 2, "You passed.", id="200 of 300: two hundredths of a point above"),
    ],
)
def test_a_quiz_is_passed_from_exactly_the_pass_score_on(
    quiz: Page, bare: Path, tmp_path: Path, pass_score: int, right: int, verdict: str
) -> None:
    path = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    text = path.read_text("utf-8")
    assert '"pass":80' in text
    path.write_text(text.replace('"pass":80', f'"pass":{pass_score}'), "utf-8")
    page = open_page(quiz.context, path)
    answer_all_right(page)
    if right == 2:
        answer(page, "first-step", "b")
    expect(page.locator("[data-score]")).to_contain_text(f"You have {right} of 3 points")
    expect(page.locator("[data-score]")).to_contain_text(verdict)


def test_score_not_passed_says_what_to_read(quiz: Page) -> None:
    answer_all_right(quiz)
    item_of(quiz, "first-step").locator("input[value='b']").check()
    item_of(quiz, "first-step").get_by_role("button", name="Check").click()
    expect(quiz.locator("[data-score]")).to_contain_text("You have 2 of 3 points, 66%.")
    expect(quiz.locator("[data-score]")).to_contain_text("You have not passed yet.")
    links = quiz.locator("[data-reread] a:visible")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "start.html")
