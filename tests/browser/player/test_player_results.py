"""What comes of a quiz: points with their parts, each objective, and first what one was sure of and wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.player.pool import answer_all, kept_round
from tests.browser.small_quiz import QUIZ, answer, choose, item_of, key_of, open_page, record_of


def test_parts_of_points_count(pool: Page) -> None:
    answer(pool, "who-knows", "carriers")
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 1 of 4 items. Points: 1.5 of 6.")
    answer_all_but_parts(pool)
    expect(pool.locator("[data-score]")).to_contain_text("You have 4.5 of 6 points, 75%. The pass score is 80%.")
    expect(pool.locator("[data-score]")).to_contain_text("You have not passed yet.")


def answer_all_but_parts(page: Page) -> None:
    """Everything right but the item that was answered in part."""
    answer(page, "first-step", "a")
    answer(page, "uphill", "false", "dust")
    answer(page, "tell", "one")


def test_points_are_written_as_the_locale_does(pooled: Path, context: BrowserContext, tmp_path: Path) -> None:
    path = shutil.copytree(pooled, tmp_path / "site") / QUIZ
    path.write_text(path.read_text("utf-8").replace('"locale":"en-GB"', '"locale":"es-ES"'), "utf-8")
    page = open_page(context, path)
    answer(page, "who-knows", "carriers")
    expect(page.locator("[data-progress]")).to_have_text("Checked: 1 of 4 items. Points: 1,5 of 6.")


def test_each_objective_says_its_points_and_what_to_read(pool: Page) -> None:
    rows = pool.locator("[data-result-of]")
    answer_all(pool, "tell")
    expect(rows.nth(0)).to_contain_text("Trace where the water goes 5 of 5 points")
    expect(rows.nth(0).get_by_role("link")).to_have_count(0)
    expect(rows.nth(1)).to_contain_text("Warn the people who drink it 0 of 1 points")
    expect(rows.nth(1).get_by_role("link")).to_have_text(["Go on"])
    answer(pool, "uphill", "true", "luck")
    expect(rows.nth(0)).to_contain_text("4 of 5 points")
    expect(rows.nth(0).get_by_role("link")).to_have_text(["Go on"])
    answer(pool, "who-knows", "nobody")
    expect(rows.nth(0).get_by_role("link")).to_have_text(["Start here", "Go on"])


def test_there_are_no_results_before_all_is_done(pool: Page) -> None:
    answer(pool, "tell", "two")
    for hidden in ("[data-results]", "[data-retry-wrong]", "[data-again]"):
        expect(pool.locator(hidden)).to_be_hidden()


def _sure(page: Page, name: str, how: str) -> None:
    item_of(page, name).get_by_role("group", name="How sure are you?").get_by_label(how).check()


def test_nobody_is_asked_how_sure_before_they_want_it(pool: Page) -> None:
    group = pool.get_by_role("group", name="How sure are you?")
    expect(group).to_have_count(0)
    pool.get_by_label("Ask me how sure I am").check()
    expect(group).to_have_count(4)
    assert kept_round(pool) == {"sure": True}
    pool.reload()
    expect(group).to_have_count(4)
    pool.get_by_label("Ask me how sure I am").uncheck()
    expect(group).to_have_count(0)
    assert kept_round(pool) == {}


def test_how_sure_is_kept_and_asked_before_the_check(pool: Page) -> None:
    pool.get_by_label("Ask me how sure I am").check()
    choose(pool, "tell", "two")
    _sure(pool, "tell", "Very sure")
    item = item_of(pool, "tell")
    item.get_by_role("button", name="Check").click()
    assert record_of(pool, "tell")["sure"] == 3
    expect(item.get_by_label("Very sure")).to_be_disabled()
    pool.reload()
    expect(item.get_by_label("Very sure")).to_be_checked()
    expect(item.get_by_label("Very sure")).to_be_disabled()
    item.get_by_role("button", name="Try again").click()
    expect(item.get_by_label("Very sure")).to_be_enabled()
    expect(item.get_by_label("Very sure")).not_to_be_checked()


def test_sure_and_wrong_comes_first(pool: Page) -> None:
    pool.get_by_label("Ask me how sure I am").check()
    for name, how in (("first-step", "Fairly sure"), ("who-knows", "I am guessing"), ("tell", "Very sure")):
        _sure(pool, name, how)
    _sure(pool, "uphill", "Very sure")
    answer_all(pool, "first-step", "who-knows", "tell")
    links = pool.locator("[data-sure-wrong]").get_by_role("link")
    expect(links).to_have_text(["Item 4 of 4", "Item 1 of 4"])
    expect(links.first).to_have_attribute("href", "#tell")
    answer(pool, "tell", "one")
    expect(links).to_have_text(["Item 1 of 4"])


def test_a_credit_without_answers_counts(pool: Page) -> None:
    key = key_of(item_of(pool, "who-knows"))
    pool.evaluate(
        "([id, record]) => courseScripts['kept/store'].open('small-course/v1').part('items').set(id, record)",
        ["quizzes/safe-water/items/who-knows", {"key": key, "credit": 50, "tries": 2, "at": "2026-11-20T08:00:00Z"}],
    )
    pool.reload()
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 1 of 4 items. Points: 1.5 of 6.")
    expect(item_of(pool, "who-knows").locator("input:checked")).to_have_count(0)
    answer(pool, "who-knows", "carriers", "miners")
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 1 of 4 items. Points: 3 of 6.")


def test_two_tabs_agree(pool: Page, context: BrowserContext, pooled: Path) -> None:
    other = open_page(context, pooled / QUIZ)
    answer(other, "tell", "one")
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 1 of 4 items. Points: 1 of 6.")
    expect(item_of(pool, "tell").locator("input[value=one]")).to_be_checked()


def test_the_score_is_in_view_until_the_first_section_to_read_again(pool: Page) -> None:
    answer_all(pool, "first-step")
    item_of(pool, "tell").get_by_role("button", name="Check").focus()
    score = pool.locator("[data-score]")
    for stop in ("[data-retry-wrong]", "[data-clear]", "[data-reread] a:visible"):
        tab_to(pool, pool.locator(stop).first)
        expect(score).to_be_in_viewport(ratio=1)
