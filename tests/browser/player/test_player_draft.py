"""A choice that is not checked yet survives a reload and the other language, and counts for nothing until then."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.small_quiz import (
    ITEM,
    KEY,
    QUIZ,
    answer,
    choose,
    item_of,
    key_of,
    open_page,
    record_of,
    renamed,
    stored,
)
from tests.browser.storage.refusals import FORBIDDEN, FULL

pytestmark = pytest.mark.full


def _record(page: Page, name: str) -> object:
    return stored(page).get("items", {}).get(f"{ITEM}/{name}")


def _put(page: Page, name: str, **record: object) -> None:
    entry = {"key": key_of(item_of(page, name)), **record}
    text = json.dumps({"items": {f"{ITEM}/{name}": entry}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def test_a_choice_is_there_again_and_nothing_is_said_of_it(quiz: Page) -> None:
    item = choose(quiz, "uphill", "false")
    assert _record(quiz, "uphill") == {
        "key": key_of(item),
        "draft": {"verdict": ["false"], "reason": []},
    }
    quiz.reload()
    expect(item.locator("input:checked")).to_have_count(1)
    expect(item.locator("input[value='false']")).to_be_checked()
    expect(item.get_by_role("status")).to_be_empty()
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 0 of 3 items. Points: 0 of 3.")


def test_it_is_there_in_the_other_language(quiz: Page, bare: Path, tmp_path: Path) -> None:
    choose(quiz, "who-knows", "carriers", "nobody")
    other = open_page(quiz.context, shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ)
    expect(item_of(other, "who-knows").locator("input:checked")).to_have_count(2)


def test_checking_makes_an_answer_of_it(quiz: Page) -> None:
    answer(quiz, "first-step", "b")
    assert "draft" not in stored(quiz)["items"][f"{ITEM}/first-step"]
    quiz.reload()
    expect(item_of(quiz, "first-step").get_by_role("status")).to_contain_text("Not right:")


def test_a_choice_after_checking_stands_beside_what_was_checked(quiz: Page) -> None:
    quiz.clock.set_fixed_time("2026-11-22T12:00:00")
    item = answer(quiz, "first-step", "a")
    choose(quiz, "first-step", "b")
    quiz.reload()
    expect(item.locator("input[value='b']")).to_be_checked()
    expect(item.get_by_role("status")).to_be_empty()
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 1 of 3 items. Points: 1 of 3.")
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("Not right:")
    assert record_of(quiz, "first-step") == {
        "key": key_of(item),
        "answers": {"answer": ["b"]},
        "credit": 0,
        "tries": 2,
        "review": {"step": 0, "due": "2026-11-23"},
    }


def test_going_back_to_what_was_checked_leaves_no_draft(quiz: Page) -> None:
    item = answer(quiz, "first-step", "a")
    choose(quiz, "first-step", "b")
    choose(quiz, "first-step", "a")
    quiz.reload()
    expect(item.get_by_role("status")).to_contain_text("Right: Close the well")


def test_what_is_not_chosen_any_more_is_not_kept(quiz: Page) -> None:
    item = choose(quiz, "who-knows", "nobody")
    item.locator("input[value='nobody']").uncheck()
    assert stored(quiz) == {"format": 2, "items": {}}
    answer(quiz, "who-knows", "nobody")
    choose(quiz, "who-knows", "miners")
    item.get_by_role("button", name="Check").click()
    choose(quiz, "who-knows", "carriers")
    quiz.once("dialog", lambda dialog: dialog.accept())
    quiz.get_by_role("button", name="Clear my answers").click()
    assert stored(quiz) == {"format": 2, "items": {}}
    quiz.reload()
    expect(item.locator("input:checked")).to_have_count(0)


def test_a_choice_of_the_next_try_is_there_again(quiz: Page) -> None:
    item = answer(quiz, "first-step", "b")
    item.get_by_role("button", name="Try again").click()
    choose(quiz, "first-step", "a")
    quiz.reload()
    expect(item.locator("input[value='a']")).to_be_checked()
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("Right:")


def test_it_moves_with_a_renamed_item(quiz: Page, bare: Path, tmp_path: Path) -> None:
    answer(quiz, "first-step", "a")
    choose(quiz, "first-step", "b")
    moved = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    moved.write_text(renamed(moved.read_text("utf-8"), "first-step", "renamed", f"{ITEM}/first-step"), "utf-8")
    page = open_page(quiz.context, moved)
    expect(item_of(page, "renamed").locator("input[value='b']")).to_be_checked()
    expect(page.locator("[data-progress]")).to_contain_text("Checked: 1 of 3 items.")
    choose(page, "renamed", "a")
    page.reload()
    expect(item_of(page, "renamed").get_by_role("status")).to_contain_text("Right: Close the well")


@pytest.mark.parametrize(
    "draft", [7, "a", [], [["a"]], {"answer": "a"}, {"answer": ["?"]}, {"answer": ["a", "b"]}, {"answer": []}, {}]
)
def test_a_spoiled_one_is_none(quiz: Page, draft: object) -> None:
    item = item_of(quiz, "first-step")
    _put(quiz, "first-step", draft=draft)
    quiz.reload()
    expect(item.locator("input:checked")).to_have_count(0)
    _put(quiz, "first-step", draft=draft, answers={"answer": ["a"]}, right=True, tries=1)
    quiz.reload()
    expect(item.get_by_role("status")).to_contain_text("Right: Close the well")
    expect(item.locator("input[value='a']")).to_be_checked()


def test_one_of_another_key_is_none(quiz: Page) -> None:
    _put(quiz, "first-step", key="other", draft={"answer": ["a"]})
    quiz.reload()
    expect(item_of(quiz, "first-step").locator("input:checked")).to_have_count(0)


@pytest.mark.parametrize("trouble", [FORBIDDEN, FULL])
def test_without_storage_there_is_only_the_note(context: BrowserContext, bare: Path, trouble: str) -> None:
    errors: list[str] = []
    context.on("weberror", lambda found: errors.append(str(found.error)))
    context.add_init_script(trouble)
    page = open_page(context, bare / QUIZ)
    choose(page, "first-step", "b")
    expect(item_of(page, "first-step").locator("input[value='b']")).to_be_checked()
    expect(page.get_by_text("does not let the page keep your answers")).to_be_visible()
    assert errors == []


def test_storage_that_fills_up_while_choosing_is_said(quiz: Page) -> None:
    note = quiz.get_by_text("does not let the page keep your answers")
    expect(note).to_be_hidden()
    quiz.evaluate(f"() => {{ {FULL} }}")
    choose(quiz, "first-step", "b")
    expect(note).to_be_visible()
