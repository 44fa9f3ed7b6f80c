"""What was checked is kept by address, and storage that is refused or spoiled changes nothing but a note."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.small_quiz import (
    ITEM,
    KEY,
    QUIZ,
    answer,
    answer_all_right,
    item_of,
    key_of,
    open_page,
    record_of,
    renamed,
    stored,
)
from tests.browser.storage.refusals import FORBIDDEN, FULL


def test_answers_survive_a_reload_by_address(quiz: Page) -> None:
    quiz.clock.set_fixed_time("2026-11-22T12:00:00")
    answer(quiz, "uphill", "false", "dust")
    assert stored(quiz).keys() == {"format", "items"}
    assert stored(quiz)["items"].keys() == {f"{ITEM}/uphill"}
    assert record_of(quiz, "uphill") == {
        "key": key_of(item_of(quiz, "uphill")),
        "answers": {"verdict": ["false"], "reason": ["dust"]},
        "credit": 100,
        "tries": 1,
        "review": {"step": 0, "due": "2026-11-23"},
    }
    quiz.reload()
    expect(item_of(quiz, "uphill").get_by_role("status")).to_contain_text("All right.")
    expect(item_of(quiz, "uphill").locator("input:checked")).to_have_count(2)
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 1 of 3 items. Points: 1 of 3.")


def test_answers_are_there_in_the_other_language(quiz: Page, bare: Path, tmp_path: Path) -> None:
    answer(quiz, "first-step", "a")
    other = shutil.copytree(bare, bare.parent / tmp_path.name)
    page = open_page(quiz.context, other / QUIZ)
    expect(item_of(page, "first-step").get_by_role("status")).to_contain_text("Right:")


def test_an_item_whose_key_changed_starts_anew(quiz: Page, bare: Path, tmp_path: Path) -> None:
    answer(quiz, "first-step", "a")
    changed = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    key = key_of(item_of(quiz, "first-step"))
    changed.write_text(changed.read_text("utf-8").replace(f'"key":"{key}"', '"key":"other"'), "utf-8")
    page = open_page(quiz.context, changed)
    expect(item_of(page, "first-step").get_by_role("status")).to_be_empty()
    expect(item_of(page, "first-step").locator("input:checked")).to_have_count(0)


def test_an_item_keeps_its_answers_when_it_moves(quiz: Page, bare: Path, tmp_path: Path) -> None:
    answer(quiz, "first-step", "a")
    moved = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    moved.write_text(renamed(moved.read_text("utf-8"), "first-step", "renamed", f"{ITEM}/first-step"), "utf-8")
    expect(item_of(open_page(quiz.context, moved), "renamed").get_by_role("status")).to_contain_text("Right:")


def test_clearing_asks_first_and_leaves_other_quizzes_alone(quiz: Page) -> None:
    answer(quiz, "first-step", "a")
    quiz.evaluate(
        """key => { const all = JSON.parse(localStorage.getItem(key)); all.items['quizzes/b/items/c'] = {};
                    all.other = 1; localStorage.setItem(key, JSON.stringify(all)); }""",
        KEY,
    )
    quiz.once("dialog", lambda dialog: dialog.dismiss())
    quiz.get_by_role("button", name="Clear my answers").click()
    assert len(stored(quiz)["items"]) == 2
    quiz.once("dialog", lambda dialog: dialog.accept())
    quiz.get_by_role("button", name="Clear my answers").click()
    assert stored(quiz) == {"format": 2, "items": {"quizzes/b/items/c": {}}, "other": 1}
    expect(item_of(quiz, "first-step").locator("input:checked")).to_have_count(0)
    expect(quiz.get_by_text("Your answers are cleared.")).to_be_visible()


@pytest.mark.parametrize("trouble", [FORBIDDEN, FULL])
def test_without_storage_everything_works_and_it_says_so(context: BrowserContext, bare: Path, trouble: str) -> None:
    context.add_init_script(trouble)
    page = open_page(context, bare / QUIZ)
    expect(page.get_by_text("does not let the page keep your answers")).to_be_visible()
    answer_all_right(page)
    expect(page.locator("[data-score]")).to_contain_text("You passed.")


@pytest.mark.parametrize(
    "broken", ["{", "[]", "null", '{"items": 1}', f'{{"items": {{"{ITEM}/uphill": {{"answers": 7}}}}}}']
)
def test_broken_storage_is_an_empty_one(context: BrowserContext, bare: Path, broken: str) -> None:
    page = open_page(context, bare / QUIZ)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, broken])
    page.reload()
    answer(page, "first-step", "a")
    assert f"{ITEM}/first-step" in stored(page)["items"]
    expect(page.get_by_text("does not let the page keep your answers")).to_be_hidden()


def test_a_result_without_its_answer_says_where_it_is_from(quiz: Page) -> None:
    record = {"key": key_of(item_of(quiz, "first-step")), "credit": 40}
    quiz.evaluate(
        "([key, at, record]) => localStorage.setItem(key, JSON.stringify({format: 2, items: {[at]: record}}))",
        [KEY, f"{ITEM}/first-step", record],
    )
    quiz.reload()
    told = item_of(quiz, "first-step").get_by_role("status")
    expect(told).to_contain_text("This result came from another device: 40 percent of the points.")
    expect(item_of(quiz, "uphill").get_by_role("status")).to_be_empty()
    expect(quiz.locator("[data-progress]")).to_contain_text("Checked: 1 of 3 items.")
    answer(quiz, "first-step", "a")
    expect(told).to_contain_text("Right:")
    expect(told).not_to_contain_text("another device")
    assert record_of(quiz, "first-step")["answers"] == {"answer": ["a"]}


def test_an_item_without_an_answer_starts_its_review_blank(quiz: Page, bare: Path) -> None:
    record = {
        "key": key_of(item_of(quiz, "first-step")),
        "credit": 0,
        "tries": 2,
        "review": {"step": 0, "due": "2026-11-22"},
    }
    quiz.evaluate(
        "([key, at, record]) => localStorage.setItem(key, JSON.stringify({format: 2, items: {[at]: record}}))",
        [KEY, f"{ITEM}/first-step", record],
    )
    quiz.goto("about:blank")
    quiz.goto((bare / QUIZ).as_uri() + "#review")
    expect(item_of(quiz, "first-step").locator("[data-check]")).to_be_visible()
    expect(item_of(quiz, "first-step").get_by_role("status")).to_be_empty()
