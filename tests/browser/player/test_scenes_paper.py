"""Scenarios, texts and levels without a script and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.small_quiz import QUIZ, item_of, open_page
from tests.browser.typed_quiz import answer_all

pytestmark = pytest.mark.full


@pytest.fixture
def plain(browser: Browser, typed: Path) -> Iterator[Page]:
    """The quiz without JavaScript, on a narrow screen."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    yield open_page(context, typed / QUIZ)
    context.close()


def test_without_a_script_the_scenes_stand_one_below_the_other(plain: Page) -> None:
    item = item_of(plain, "bad-taste")
    expect(item.locator("[data-scene] legend:visible")).to_have_text(["Situation 1", "Situation 2", "Situation 3"])
    expect(item.get_by_text("Start with situation 1.")).to_be_visible()
    expect(item.locator("[data-scene] .course-goto:visible")).to_have_text(
        [
            "Go on to situation 2.",
            "Go on to situation 3.",
            "Go on to situation 3.",
            "The way ends here.",
            "Go on to situation 3.",
            "The way ends here.",
            "The way ends here.",
        ],
        use_inner_text=True,
    )
    expect(item.get_by_text("Your way so far")).to_be_hidden()
    item.get_by_role("link", name="Go on to situation 2.").first.click()
    expect(item.get_by_role("group", name="Situation 2").locator("legend")).to_be_in_viewport()


def test_without_a_script_each_scene_has_a_key_of_its_own(plain: Page) -> None:
    item = item_of(plain, "bad-taste")
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("They listen to you again.")).to_be_hidden()
    item.locator("summary", has_text="Situation 2").click()
    expect(item.get_by_text("They listen to you again.")).to_be_visible()
    expect(item.get_by_text("Nobody drinks from it any more.")).to_be_hidden()
    expect(item.locator("details[open] details[open] .course-goto")).to_have_text(
        ["The way ends here.", "Go on to situation 3."], use_inner_text=True
    )


def test_without_a_script_model_answer_and_levels_open(plain: Page) -> None:
    reflection, rating = item_of(plain, "own-well"), item_of(plain, "how-far")
    expect(reflection.get_by_role("textbox")).to_be_visible()
    expect(reflection.get_by_text("is sent to nobody")).to_be_hidden()
    reflection.locator("summary", has_text="A model answer").click()
    expect(reflection.get_by_text("They tell me when I ask them often.")).to_be_visible()
    rating.locator("summary", has_text="What to do next from each level").click()
    expect(rating.locator("[data-answer-key] li:visible")).to_have_count(3)


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_scenes_lines_to_write_on_and_no_key(browser: Browser, typed: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = open_page(context, typed / QUIZ)
    item = item_of(page, "bad-taste")
    if script:
        answer_all(item, {"visit": ["wait"], "anger": ["admit"], "report": ["carriers"]})
        answer_all(item_of(page, "own-well"), {"answer": ["The goats."]})
    page.emulate_media(media="print")
    expect(item.locator("[data-scene] legend:visible")).to_have_count(3)
    expect(item.locator("input:visible")).to_have_count(7)
    expect(item.locator(".course-goto:visible")).to_have_count(8)
    expect(item.locator("button:visible, summary:visible, [data-result]:visible")).to_have_count(0)
    writing = item_of(page, "own-well")
    expect(writing.locator(".course-lines span:visible")).to_have_count(6)
    expect(writing.get_by_role("textbox")).to_be_hidden()
    text = page.inner_text("main")
    told = ("They listen to you again", "when I ask them", "Walk along one stream", "Your way so far", "stays on this")
    assert [words for words in told if words in text] == []
    context.close()
