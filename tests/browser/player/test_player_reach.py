"""The player by keyboard, by touch, and from a note that leads back."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

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
