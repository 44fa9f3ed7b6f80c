"""The quiz player: feedback for each choice, retry, score, what is remembered; by mouse and by keyboard."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.bare_site import write_site
from tests.render.printed import printed, rich_course

QUIZ = "modules/safe-water/quiz.html"
ITEM = "quizzes/safe-water/items"
KEY = "small-course/v1"
FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }});"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course in a folder."""
    folder = tmp_path_factory.mktemp("player")
    return write_site(folder / "site", printed(rich_course(folder / "course")))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that remembers nothing from other tests."""
    made = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def quiz(context: BrowserContext, bare: Path) -> Page:
    """The quiz as loaded."""
    return _open(context, bare / QUIZ)


def _open(context: BrowserContext, path: Path) -> Page:
    page = context.new_page()
    page.goto(path.as_uri())
    return page


def _item(page: Page, name: str) -> Locator:
    return page.locator(f"form[data-address='{ITEM}/{name}']")


def _answer(page: Page, name: str, *choices: str) -> Locator:
    item = _item(page, name)
    for choice in choices:
        item.locator(f"input[value='{choice}']").check()
    item.get_by_role("button", name="Check").click()
    return item


def _stored(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")
    return found


def _all_right(page: Page) -> None:
    _answer(page, "first-step", "a")
    _answer(page, "who-knows", "carriers", "miners")
    _answer(page, "uphill", "false", "dust")


def test_a_right_choice_is_told_why(quiz: Page) -> None:
    item = _answer(quiz, "first-step", "a")
    expect(item.get_by_role("status")).to_have_text(
        "Right: Close the well Right. People stop drinking at once.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()
    expect(item.get_by_text("The key, with reasons")).to_be_visible()
    expect(item.get_by_role("button", name="Check")).to_be_focused()


def test_a_wrong_choice_is_told_why_and_can_be_tried_again(quiz: Page) -> None:
    item = _answer(quiz, "first-step", "b")
    expect(item.get_by_role("status")).to_contain_text("Not right: Wait for the laboratory")
    expect(item.get_by_role("status")).to_contain_text("Results take weeks.")
    expect(item.get_by_role("status")).not_to_contain_text("Close the well")
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()
    item.get_by_role("button", name="Try again").click()
    expect(item.get_by_role("status")).to_be_empty()
    expect(item.locator("input").first).to_be_focused()
    expect(item.locator("input:checked")).to_have_count(0)


def test_nobody_is_stuck_after_two_tries(quiz: Page) -> None:
    item = _answer(quiz, "who-knows", "nobody")
    item.get_by_role("button", name="Try again").click()
    _answer(quiz, "who-knows", "nobody")
    item.get_by_text("The key, with reasons").click()
    expect(item.locator("[data-answer-key] li")).to_have_count(3)


def test_checking_the_same_again_is_no_try(quiz: Page) -> None:
    item = _answer(quiz, "first-step", "b")
    item.get_by_role("button", name="Check").click()
    assert _stored(quiz)["items"][f"{ITEM}/first-step"]["tries"] == 1


def test_without_a_choice_it_says_so_where_it_is_missing(quiz: Page) -> None:
    item = _answer(quiz, "uphill", "false")
    error = item.get_by_text("Make a choice first, then check.")
    expect(error).to_be_visible()
    reason = item.locator("[data-interaction='reason']")
    expect(reason.locator("input").first).to_be_focused()
    assert error.get_attribute("id") in (reason.get_attribute("aria-describedby") or "").split()
    reason.locator("input").first.check()
    expect(error).to_be_hidden()


def test_every_chosen_choice_is_told_why(quiz: Page) -> None:
    item = _answer(quiz, "who-knows", "carriers", "nobody")
    expect(item.get_by_role("status").locator("li")).to_have_count(2)
    expect(item.get_by_role("status")).to_contain_text("Not all right yet.")
    expect(item.get_by_role("status")).to_contain_text("They walk along it every day.")
    expect(item.get_by_role("status")).to_contain_text("Somebody drinks it.")


def test_a_part_of_the_right_choices_is_not_all(quiz: Page) -> None:
    item = _answer(quiz, "who-knows", "carriers")
    expect(item.get_by_role("status")).to_contain_text("Not all right yet. There is more to choose.")
    item.locator("input[value='miners']").check()
    expect(item.get_by_role("status")).to_be_empty()
    item.get_by_role("button", name="Check").click()
    expect(item.get_by_role("status")).to_contain_text("All right.")


@pytest.mark.parametrize(
    ("verdict", "reason", "right"),
    [("false", "dust", True), ("false", "luck", False), ("true", "dust", False), ("true", "luck", False)],
)
def test_true_or_false_needs_both_right(quiz: Page, verdict: str, reason: str, right: bool) -> None:
    item = _answer(quiz, "uphill", verdict, reason)
    expect(item.get_by_role("status").locator("li")).to_have_count(2)
    expect(item.get_by_role("status")).to_contain_text("All right." if right else "Not all right yet.")


def test_live_regions_are_there_before_anything_is_said(quiz: Page) -> None:
    for name in ("first-step", "who-knows", "uphill"):
        expect(_item(quiz, name).locator("[role=status]")).to_be_empty()
    assert quiz.locator("[role=status]").count() == 4


def test_score_passed(quiz: Page) -> None:
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 0 of 3 items. Points: 0 of 3.")
    _all_right(quiz)
    score = quiz.locator("[data-score]")
    expect(score).to_contain_text("You have 3 of 3 points, 100%. The pass score is 80%.")
    expect(score).to_contain_text("You passed.")
    expect(quiz.get_by_text("Sections to read again:")).to_be_hidden()


def test_score_not_passed_says_what_to_read(quiz: Page) -> None:
    _all_right(quiz)
    _item(quiz, "first-step").locator("input[value='b']").check()
    _item(quiz, "first-step").get_by_role("button", name="Check").click()
    expect(quiz.locator("[data-score]")).to_contain_text("You have 2 of 3 points, 66%.")
    expect(quiz.locator("[data-score]")).to_contain_text("You have not passed yet.")
    links = quiz.locator("[data-reread] a:visible")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "start.html")


def test_answers_survive_a_reload_by_address(quiz: Page) -> None:
    _answer(quiz, "uphill", "false", "dust")
    assert _stored(quiz) == {
        "items": {
            f"{ITEM}/uphill": {
                "key": _item(quiz, "uphill").get_attribute("data-key"),
                "answers": {"verdict": ["false"], "reason": ["dust"]},
                "right": True,
                "tries": 1,
            }
        }
    }
    quiz.reload()
    expect(_item(quiz, "uphill").get_by_role("status")).to_contain_text("All right.")
    expect(_item(quiz, "uphill").locator("input:checked")).to_have_count(2)
    expect(quiz.locator("[data-progress]")).to_have_text("Checked: 1 of 3 items. Points: 1 of 3.")


def test_answers_are_there_in_the_other_language(quiz: Page, bare: Path, tmp_path: Path) -> None:
    _answer(quiz, "first-step", "a")
    other = shutil.copytree(bare, bare.parent / tmp_path.name)
    page = _open(quiz.context, other / QUIZ)
    expect(_item(page, "first-step").get_by_role("status")).to_contain_text("Right:")


def test_an_item_whose_key_changed_starts_anew(quiz: Page, bare: Path, tmp_path: Path) -> None:
    _answer(quiz, "first-step", "a")
    changed = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    key = _item(quiz, "first-step").get_attribute("data-key")
    changed.write_text(changed.read_text("utf-8").replace(f'data-key="{key}"', 'data-key="other"'), "utf-8")
    page = _open(quiz.context, changed)
    expect(_item(page, "first-step").get_by_role("status")).to_be_empty()
    expect(_item(page, "first-step").locator("input:checked")).to_have_count(0)


def test_an_item_keeps_its_answers_when_it_moves(quiz: Page, bare: Path, tmp_path: Path) -> None:
    _answer(quiz, "first-step", "a")
    moved = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    old = f'data-address="{ITEM}/first-step" data-former=""'
    new = f'data-address="{ITEM}/renamed" data-former="{ITEM}/first-step"'
    moved.write_text(moved.read_text("utf-8").replace(old, new), "utf-8")
    expect(_item(_open(quiz.context, moved), "renamed").get_by_role("status")).to_contain_text("Right:")


def test_clearing_asks_first_and_leaves_other_quizzes_alone(quiz: Page) -> None:
    _answer(quiz, "first-step", "a")
    quiz.evaluate(
        """key => { const all = JSON.parse(localStorage.getItem(key)); all.items['quizzes/b/items/c'] = {};
                    all.other = 1; localStorage.setItem(key, JSON.stringify(all)); }""",
        KEY,
    )
    quiz.once("dialog", lambda dialog: dialog.dismiss())
    quiz.get_by_role("button", name="Clear my answers").click()
    assert len(_stored(quiz)["items"]) == 2
    quiz.once("dialog", lambda dialog: dialog.accept())
    quiz.get_by_role("button", name="Clear my answers").click()
    assert _stored(quiz) == {"items": {"quizzes/b/items/c": {}}, "other": 1}
    expect(_item(quiz, "first-step").locator("input:checked")).to_have_count(0)
    expect(quiz.get_by_text("Your answers are cleared.")).to_be_visible()


@pytest.mark.parametrize("trouble", [FORBIDDEN, FULL])
def test_without_storage_everything_works_and_it_says_so(context: BrowserContext, bare: Path, trouble: str) -> None:
    context.add_init_script(trouble)
    page = _open(context, bare / QUIZ)
    expect(page.get_by_text("does not let the page keep your answers")).to_be_visible()
    _all_right(page)
    expect(page.locator("[data-score]")).to_contain_text("You passed.")


@pytest.mark.parametrize(
    "broken", ["{", "[]", "null", '{"items": 1}', f'{{"items": {{"{ITEM}/uphill": {{"answers": 7}}}}}}']
)
def test_broken_storage_is_an_empty_one(context: BrowserContext, bare: Path, broken: str) -> None:
    page = _open(context, bare / QUIZ)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, broken])
    page.reload()
    _answer(page, "first-step", "a")
    assert f"{ITEM}/first-step" in _stored(page)["items"]
    expect(page.get_by_text("does not let the page keep your answers")).to_be_hidden()


def test_by_keyboard_alone(quiz: Page) -> None:
    first = _item(quiz, "first-step")
    first.locator("input").first.focus()
    for key in ("Space", "ArrowDown", "Tab", "Enter"):
        quiz.keyboard.press(key)
    expect(first.get_by_role("status")).to_contain_text("Not right: Wait for the laboratory")
    for key in ("Tab", "Enter", "Space", "Enter"):
        quiz.keyboard.press(key)
    expect(first.get_by_role("status")).to_contain_text("Right: Close the well")


def test_labels_are_large_enough_to_touch(quiz: Page) -> None:
    boxes = [label.bounding_box() for label in quiz.locator(".course-choice").all()]
    assert boxes
    assert all(box and box["height"] >= 44 for box in boxes)


def test_notes_lead_back_to_what_can_be_seen(context: BrowserContext, bare: Path, tmp_path: Path) -> None:
    cited = shutil.copytree(bare, bare.parent / tmp_path.name) / QUIZ
    mark = '<sup class="course-cite"><a href="#note_9" id="cite_9_1">9</a></sup>'
    text = cited.read_text("utf-8").replace("Results take weeks.", f"Results take weeks.{mark}", 1)
    cited.write_text(text.replace("</main>", '<p><a id="back" href="#cite_9_1">back</a></p></main>'), "utf-8")
    page = _open(context, cited)
    expect(page.locator("#back")).to_have_attribute("href", "#first-step")
    _answer(page, "first-step", "b")
    assert page.locator("[id='cite_9_1']").count() == 0


def test_without_a_script_every_item_shows_its_key(browser: Browser, bare: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = _open(context, bare / QUIZ)
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.locator("[data-score]")).to_be_hidden()
    expect(page.get_by_text("Think of your choice first.")).to_be_visible()
    item = _item(page, "first-step")
    expect(item.get_by_text("Results take weeks.")).to_be_hidden()
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("Results take weeks.")).to_be_visible()
    expect(item.get_by_text("Not right:")).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_boxes_and_no_key(browser: Browser, bare: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = _open(context, bare / QUIZ)
    if script:
        _answer(page, "first-step", "a")
    else:
        page.get_by_text("The key, with reasons").first.click()
    page.emulate_media(media="print")
    for hidden in (".course-key", ".course-result", ".course-score", "button"):
        assert page.locator(f"{hidden}:visible").count() == 0, hidden
    expect(page.locator("input:visible")).to_have_count(9)
    assert not re.search("Results take weeks|People stop drinking", page.inner_text("main"))
    context.close()
