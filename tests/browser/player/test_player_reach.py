"""The player by keyboard, by touch, and from a note that leads back."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.keyboard import follow, tab_to
from tests.browser.small_quiz import QUIZ, answer, item_of, open_page


def test_by_keyboard_alone(quiz: Page) -> None:
    first = item_of(quiz, "first-step")
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
    page = open_page(context, cited)
    expect(page.locator("#back")).to_have_attribute("href", "#first-step")
    answer(page, "first-step", "b")
    assert page.locator("[id='cite_9_1']").count() == 0


def test_handing_in_by_keyboard_alone(pool: Page) -> None:
    pool.set_viewport_size({"width": 320, "height": 700})
    tab_to(pool, pool.locator("[name=mode][value=practice]"))
    for key in ("ArrowDown", "Tab", "Space"):
        pool.keyboard.press(key)
    expect(pool.get_by_label("Ask me how sure I am")).to_be_checked()
    item = item_of(pool, "first-step")
    tab_to(pool, item.locator("input").first)
    pool.keyboard.press("Space")
    tab_to(pool, item.get_by_label("I am guessing"))
    pool.keyboard.press("Space")
    tab_to(pool, pool.get_by_role("button", name="Hand in"))
    pool.keyboard.press("Enter")
    follow(pool, pool.locator("[data-unanswered] a").first)
    pool.keyboard.press("Tab")
    expect(item_of(pool, "who-knows").locator("input").first).to_be_focused()
    tab_to(pool, pool.get_by_role("button", name="Hand in anyway"))
    pool.keyboard.press("Enter")
    expect(pool.locator("[data-score]")).to_be_in_viewport()
    wide = pool.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0


def test_what_is_chosen_above_the_items_is_large_enough(pool: Page) -> None:
    pool.get_by_label("Ask me how sure I am").check()
    boxes = [label.bounding_box() for label in pool.locator("[data-settings] label, .course-sure label").all()]
    assert len(boxes) == 3 + 4 * 3
    assert all(box and box["height"] >= 44 for box in boxes)
