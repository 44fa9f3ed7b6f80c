"""The next step, and how far each module is: empty, begun, finished, with reviews."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import (
    KEY,
    SECTIONS,
    checked,
    fact,
    keep,
    module,
    next_step,
    read,
    record,
    said,
    state,
    state_of,
)
from tests.browser.small_quiz import answer_all_right, open_page, renamed

CUT_OFF = """lines => lines.map(line => {
  const words = document.createRange();
  words.selectNodeContents(line.firstElementChild);
  const hidden = 1.6 * parseFloat(getComputedStyle(line).fontSize);
  return words.getBoundingClientRect().left - line.getBoundingClientRect().left - hidden + 0.1;
})"""
"""How far the words of each line begin after what its clip-path hides, in px; a tenth for rounding."""


def test_empty(opened: Opened) -> None:
    page = opened(None)
    assert said(next_step(page)) == "Start here Start here Safe water · 5 minutes"
    assert (next_step(page).get_attribute("href") or "").endswith("/modules/safe-water/start.html")
    assert fact(page, "Time left") == "20 of 20 minutes"
    assert fact(page, "Sections read") == "0 of 4"
    assert fact(page, "Objectives mastered") == "0 of 2"
    assert fact(page, "To review today") == "Nothing."
    assert [state_of(page, name) for name in ("safe-water", "clean-air")] == ["Not started", "Not started"]
    expect(page.locator("[data-without-script]:visible")).to_have_count(0)
    expect(page.locator("[data-without-storage]")).to_be_hidden()
    expect(page.get_by_text("No progress in this course is kept here yet.")).to_be_visible()


def test_begun_goes_on_with_the_first_section_not_read(opened: Opened) -> None:
    page = opened(state(sections=read(SECTIONS[1])))
    assert said(next_step(page)) == "Continue reading here Start here Safe water · 5 minutes"
    assert state_of(page, "safe-water") == "Started · 7 minutes left"
    assert module(page, "safe-water").locator("progress").evaluate("bar => bar.value") == 30
    keep(page, sections=read(*SECTIONS[:2]))
    assert said(next_step(page)) == "Go to the quiz Check yourself Safe water · 2 minutes"
    assert (next_step(page).get_attribute("href") or "").endswith("modules/safe-water/quiz.html")


NO_TEXT = {"toString": 1, "valueOf": 1}


@pytest.mark.parametrize("credit", [101, -1, 1e308, 33.3, "100", "Infinity", "", None, True, [50], NO_TEXT])
def test_a_credit_that_is_none_counts_for_nothing(credit: Any, opened: Opened) -> None:
    page = opened(None)
    keep(page, items=checked(page, "safe-water", credit, credit, credit))
    assert state_of(page, "safe-water") == "Not started"
    assert fact(page, "Objectives mastered") == "0 of 2"


@pytest.mark.parametrize("due", [["2099-11-22"], "2099-99-99", "2099-02-31", "tomorrow", 5, NO_TEXT])
def test_a_day_that_is_none_is_never_shown_as_a_date(due: Any, opened: Opened) -> None:
    page = opened(None)
    keep(page, items=checked(page, "safe-water", 100, review={"step": 0, "due": due}))
    assert state_of(page, "safe-water").startswith("Started")
    assert "Invalid" not in page.locator("main").inner_text()


def test_a_quiz_is_finished_item_by_item(opened: Opened) -> None:
    page = opened(None)
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", 100, 50))
    assert said(next_step(page)) == "Go to the quiz Check yourself Safe water · 1 minute"
    module(page, "safe-water").locator("summary").click()
    assert "Checked: 2 of 3 items. Points: 1 of 3." in said(module(page, "safe-water").locator("[data-quiz]"))
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", 100, 100, 100))
    assert said(next_step(page)) == "Continue reading here Start here Clean air · 5 minutes"
    assert state_of(page, "safe-water") == "Done"
    module(page, "safe-water").locator("summary").click()
    assert "You passed." in said(module(page, "safe-water").locator("[data-quiz]"))
    assert said(module(page, "safe-water").locator("[data-objective]")) == "Trace where the water goes Mastered"


def test_of_a_quiz_that_draws_its_items_those_drawn_are_enough(opened: Opened, two_modules: Path) -> None:
    page = opened(None)
    drawing = two_modules / "drawing.html"
    text = (two_modules / "my-course.html").read_text("utf-8")
    first, _, rest = text.partition('"draw":0')
    drawing.write_text(f'{first}"draw":2{rest}', "utf-8")
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", 100))
    page = open_page(page.context, drawing)
    assert said(next_step(page)) == "Go to the quiz Check yourself Safe water · 1 minute"
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", 100, 100))
    assert state_of(page, "safe-water") == "Done"
    assert fact(page, "Objectives mastered") == "1 of 2"
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", 100, 0))
    assert state_of(page, "safe-water") == "Started · 2 minutes left"


def test_a_quiz_not_passed_comes_after_everything_new(opened: Opened) -> None:
    page = opened(None)
    failed = checked(page, "safe-water", 100, 0, 0)
    keep(page, sections=read(*SECTIONS), items=failed)
    assert said(next_step(page)).startswith("Go to the quiz Check yourself Clean air")
    keep(page, sections=read(*SECTIONS), items={**failed, **checked(page, "clean-air", 100, 100, 100)})
    assert said(next_step(page)) == "Try this quiz again Check yourself Safe water · 2 minutes"
    assert fact(page, "Objectives mastered") == "1 of 2"


def test_finished(opened: Opened) -> None:
    page = opened(None)
    items = {**checked(page, "safe-water", 100, 100, 100), **checked(page, "clean-air", 100, 100, 100)}
    keep(page, sections=read(*SECTIONS), items=items)
    expect(next_step(page)).to_be_hidden()
    expect(page.get_by_text("You have read everything and passed every quiz.")).to_be_visible()
    assert fact(page, "Time left") == "0 of 20 minutes"
    assert state_of(page, "clean-air") == "Done"


def test_reviews_are_told_for_today_and_for_later(opened: Opened) -> None:
    page = opened(None)
    items = {**checked(page, "safe-water", 100, 100, 100), **checked(page, "clean-air", 100, 100, 100)}
    items["quizzes/safe-water/items/first-step"]["review"] = {"step": 1, "due": "2026-11-22"}
    items["quizzes/safe-water/items/uphill"]["review"] = {"step": 0, "due": "2026-11-20"}
    items["quizzes/clean-air/items/uphill"]["review"] = {"step": 2, "due": "2026-12-01"}
    items["quizzes/clean-air/items/first-step"]["review"] = {"step": 2, "due": "soon"}
    keep(page, sections=read(*SECTIONS), items=items)
    assert fact(page, "To review today") == "Safe water: 2 The next review is on December 1, 2026."
    link = page.locator("[data-due] a")
    assert (link.get_attribute("href") or "").endswith("/modules/safe-water/quiz.html#review")
    assert said(next_step(page)) == "Review what is due today Check yourself"
    assert (next_step(page).get_attribute("href") or "").endswith("/modules/safe-water/quiz.html#review")


def test_the_day_is_that_of_the_device(opened: Opened) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, review={"step": 0, "due": "2026-11-23"})
    page.clock.set_fixed_time("2026-11-23T03:00:00Z")
    keep(page, items=items)
    assert fact(page, "To review today").startswith("Nothing.")
    page.clock.set_fixed_time("2026-11-23T07:00:00Z")
    page.reload()
    assert fact(page, "To review today") == "Safe water: 1"


def test_a_result_counts_only_under_its_own_key(opened: Opened) -> None:
    page = opened(None)
    keep(page, items=checked(page, "safe-water", 100, 100, 100, key="other"))
    assert state_of(page, "safe-water") == "Not started"


def test_what_was_kept_under_a_former_address_counts(opened: Opened, two_modules: Path) -> None:
    page = opened(None)
    text = (two_modules / "my-course.html").read_text("utf-8")
    moved = two_modules / "moved.html"
    start = '"addresses":["modules/safe-water/sections/start"'
    key = next(iter(checked(page, "safe-water", 100).values()))["key"]
    assert start in text
    text = text.replace(start, f'{start},"modules/old/sections/one"', 1)
    moved.write_text(renamed(text, "first-step", "first-step", "quizzes/old/items/one"), "utf-8")
    keep(page, sections=read("modules/old/sections/one"), items={"quizzes/old/items/one": {"key": key, "credit": 100}})
    page = open_page(page.context, moved)
    assert fact(page, "Sections read") == "1 of 4"
    assert state_of(page, "safe-water") == "Started · 5 minutes left"


def test_what_the_player_keeps_is_what_my_course_counts(opened: Opened, two_modules: Path) -> None:
    page = opened(None)
    quiz = open_page(page.context, two_modules / "modules" / "safe-water" / "quiz.html")
    answer_all_right(quiz)
    page.reload()
    assert fact(page, "Objectives mastered") == "1 of 2"
    assert state_of(page, "safe-water") == "Started · 8 minutes left"


def test_another_tab_is_heard(opened: Opened) -> None:
    page = opened(None)
    other = opened(None)
    other.evaluate(record, [KEY, state(sections=read(SECTIONS[0]))])
    expect(page.locator("[data-next-title]")).to_have_text("Go on")


def test_the_overview_of_a_module_says_what_is_read(opened: Opened, two_modules: Path) -> None:
    page: Page = opened(state(sections=read(SECTIONS[0])))
    overview = open_page(page.context, two_modules / "modules" / "safe-water" / "index.html")
    told = said(overview.locator("[data-module]"))
    assert told.startswith("Sections read: 1 of 2 5 minutes left My course")
    expect(overview.get_by_text("Read", exact=True)).to_have_count(2)
    expect(overview.locator("[data-when='read']:visible")).to_have_count(1)


def test_no_line_about_a_module_is_cut_off(opened: Opened) -> None:
    page = opened(None)
    cut = page.locator(".course-meta").evaluate_all(CUT_OFF)
    assert cut
    assert all(px >= 0 for px in cut)


def test_after_starting_again_what_is_due_is_told_and_nothing_is_counted(opened: Opened) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, review={"step": 0, "due": "2026-11-22"})
    for each in items.values():
        for name in ("credit", "tries", "at"):
            del each[name]
    keep(page, items=items)
    assert fact(page, "To review today") == "Safe water: 1"
    assert fact(page, "Objectives mastered") == "0 of 2"
    assert fact(page, "Time left") == "20 of 20 minutes"
