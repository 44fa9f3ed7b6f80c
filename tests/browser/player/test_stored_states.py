"""Damaged, old and newer storage: what the learner sees of it, and that nothing is lost which a newer page wrote."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.device import clear
from tests.browser.small_quiz import ITEM, KEY, QUIZ, answer, choose, item_of, key_of, open_page, renamed, stored
from tests.browser.storage.refusals import FULL

pytestmark = pytest.mark.full

STATES: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "stored_states.yaml").read_text("utf-8")
)
FORMER = "quizzes/old/items/first"


@pytest.fixture
def page(context: BrowserContext, bare: Path, tmp_path: Path) -> Page:
    """The quiz, whose first item had another address before."""
    moved = shutil.copytree(bare, tmp_path / "site") / QUIZ
    moved.write_text(renamed(moved.read_text("utf-8"), "first-step", "first-step", FORMER), "utf-8")
    return open_page(context, moved)


def _text(case: dict[str, Any], key: str) -> str | None:
    if "text" in case:
        return case["text"] if case["text"] is None else str(case["text"])
    text = json.dumps(case["state"]).replace('"KEY"', json.dumps(key))
    return text.replace('"ITEM"', f'"{ITEM}/first-step"').replace('"FORMER"', f'"{FORMER}"')


@pytest.mark.parametrize("name", STATES)
def test_what_the_learner_sees(name: str, page: Page) -> None:
    case, item = STATES[name], item_of(page, "first-step")
    text = _text(case, key_of(item))
    if text is not None:
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()
    expect(page.locator("[data-progress]")).to_contain_text(f"{case['checked']} of 3")
    chosen = item.locator("input:checked").evaluate_all("all => all.map((each) => each.value)")
    assert chosen == case["chosen"]
    note = page.get_by_text("does not let the page keep your answers")
    expect(note).to_be_visible() if case["note"] else expect(note).to_be_hidden()
    choose(page, "first-step", "b")
    answer(page, "first-step", "a")
    expect(item.get_by_role("status")).to_contain_text("Right:")
    _look_at_what_is_stored(page, case, text)


def _look_at_what_is_stored(page: Page, case: dict[str, Any], text: str | None) -> None:
    if case["after"] == "untouched":
        assert page.evaluate("key => localStorage.getItem(key)", KEY) == text
        return
    state = stored(page)
    assert state["format"] == 2
    assert state["items"][f"{ITEM}/first-step"]["answers"] == {"answer": ["a"]}
    stays = case.get("stays", {})
    assert all(state[part] == value for part, value in stays.items() if part != "item")
    assert all(state["items"][at] == record for at, record in stays.get("item", {}).items())


@pytest.mark.parametrize(
    "text", ['{"items": {"qui', "[7]", '{"format": 2}{"format": 2}', "undefined", '\ufeff{"format": 2}']
)
def test_what_cannot_be_read_is_put_aside_before_it_is_written_over(text: str, page: Page) -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()
    answer(page, "first-step", "a")
    page.reload()
    assert stored(page)["items"].keys() == {f"{ITEM}/first-step"}
    assert page.evaluate("key => localStorage.getItem(key)", f"{KEY}/unread") == text
    clear(page, KEY)
    assert page.evaluate("Object.keys(localStorage)") == []


def test_what_cannot_be_read_nor_put_aside_leaves_the_page_its_answers(page: Page) -> None:
    page.evaluate("key => localStorage.setItem(key, '{')", KEY)
    page.context.add_init_script(FULL)
    page.reload()
    answer(page, "first-step", "a")
    answer(page, "uphill", "false", "dust")
    held = page.evaluate("key => courseScripts['kept/store'].open(key).state().items", KEY)
    assert held.keys() == {f"{ITEM}/first-step", f"{ITEM}/uphill"}
    expect(page.get_by_text("does not let the page keep your answers")).to_be_visible()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == "{"


@pytest.mark.parametrize("field", ["tries", "credit", "at", "sure"])
def test_a_field_that_stands_for_nothing_breaks_nothing(field: str, page: Page) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    record = {"key": key_of(item_of(page, "first-step")), "answers": {"answer": ["b"]}, "tries": 1, "credit": 0}
    state = {"format": 2, "items": {f"{ITEM}/first-step": {**record, field: {"toString": 1, "valueOf": 1}}}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(state)])
    page.reload()
    expect(page.locator("[data-progress]")).to_contain_text("1 of 3")
    item_of(page, "first-step").get_by_role("button", name="Try again").click()
    answer(page, "first-step", "a")
    assert stored(page)["items"][f"{ITEM}/first-step"]["tries"] == 2
    assert errors == []


def test_a_newer_format_survives_clearing_a_quiz_and_not_clearing_the_course(page: Page) -> None:
    newer = '{"format": 3, "items": {}}'
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, newer])
    page.reload()
    answer(page, "first-step", "a")
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("[data-clear]").click()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == newer
    clear(page, KEY)
    assert page.evaluate("key => localStorage.getItem(key)", KEY) is None
