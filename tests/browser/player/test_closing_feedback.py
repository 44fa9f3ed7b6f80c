"""One feedback for a whole item is told once the item is right or its key is earned, and not before."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from build_tools.pages.player import Keys, Player
from tests.browser.small_quiz import QUIZ, answer, item_of, open_page
from tests.browser.typed_quiz import write_typed_site

WHY = "Both keep people from drinking it today."
EXAMPLE = f"""\
# in: quizzes/safe-water.yaml
items:
  - id: first-step
    type: single_choice
    objective: trace
    stem: The well tastes of metal. What do you do first?
    several_correct: true
    feedback: {WHY}
    choices:
      - {{id: close, text: Close the well, correct: true}}
      - {{id: warn, text: Warn those who carry the water, correct: true, feedback: They decide where to go.}}
      - {{id: wait, text: Wait for the laboratory}}
  - id: who-knows
    type: multiple_choice
    objective: trace
    stem: Who can tell you where the water goes?
    all_correct: true
    choices:
      - {{id: carriers, text: The women who carry it, correct: true, feedback: They walk along it every day.}}
      - {{id: miners, text: The miners, correct: true, feedback: They see where it leaves the site.}}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_typed_site(tmp_path_factory.mktemp("closing"), EXAMPLE)


@pytest.fixture
def quiz(context: BrowserContext, site: Path) -> Page:
    return open_page(context, site / QUIZ)


def _told(item: Locator) -> Locator:
    return item.get_by_role("status")


@pytest.mark.parametrize("choice", ["close", "warn"])
def test_each_of_several_choices_is_right_by_itself_and_told_why(quiz: Page, choice: str) -> None:
    told = _told(answer(quiz, "first-step", choice))
    expect(told).to_contain_text("Right:")
    expect(told.get_by_text(WHY)).to_be_visible()
    expect(told.get_by_text(WHY)).to_have_count(1)
    expect(quiz.locator("[data-progress]")).to_contain_text("Points: 1 of 2")


def test_a_wrong_choice_is_not_told_it_before_the_key_is_earned(quiz: Page) -> None:
    for _ in range(2):
        item = answer(quiz, "first-step", "wait")
        expect(_told(item)).to_contain_text("Not right: Wait for the laboratory")
        expect(item.get_by_text(WHY)).to_be_hidden()
        item.get_by_role("button", name="Try again").click()
    answer(quiz, "first-step", "wait")
    expect(_told(item).get_by_text(WHY)).to_be_visible()


def test_all_of_several_may_be_right_and_some_of_them_earn_a_part(quiz: Page) -> None:
    item = answer(quiz, "who-knows", "carriers")
    expect(_told(item)).to_contain_text("There is more to choose.")
    answer(quiz, "who-knows", "miners")
    expect(_told(item)).to_contain_text("All right.")


def test_who_hands_in_is_told_it(quiz: Page) -> None:
    quiz.locator("input[name=mode][value=check]").check()
    item_of(quiz, "first-step").locator("input[value='wait']").check()
    for _ in range(2):
        quiz.locator("[data-hand-in] button").click()
    expect(item_of(quiz, "first-step").locator("[data-result]")).to_contain_text(WHY)


def test_without_a_script_it_stands_in_the_key(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    item = item_of(open_page(context, site / QUIZ), "first-step")
    item.locator("[data-answer-key] summary").click()
    expect(item.get_by_text(WHY)).to_be_visible()
    context.close()


def test_a_trainer_sees_it_in_the_key_at_once(context: BrowserContext, tmp_path: Path) -> None:
    quiz = open_page(context, write_typed_site(tmp_path, EXAMPLE, player=Player(keys=Keys.TRAINER)) / QUIZ)
    item = item_of(quiz, "first-step")
    item.locator("[data-answer-key] summary").click()
    expect(item.locator("[data-answer-key]").get_by_text(WHY)).to_be_visible()
