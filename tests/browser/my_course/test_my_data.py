"""What the device keeps: counted, cleared, kept out on a shared phone, said when it cannot be kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import KEY, MY_COURSE, SECTIONS, checked, keep, kept, next_step, read, said
from tests.browser.small_quiz import QUIZ, answer, open_page
from tests.browser.storage.refusals import FORBIDDEN, FULL

pytestmark = pytest.mark.full

COUNTED = "Kept here: quiz items: 2; sections marked as read: 1; worksheets: 1."


def _begun(page: Page) -> None:
    tools = {"tools/map": {"rows": ["a"]}}
    keep(page, sections=read(SECTIONS[0]), items=checked(page, "safe-water", 100, 0), tools=tools)


def test_it_says_how_much_is_kept(opened: Opened) -> None:
    page = opened(None)
    _begun(page)
    expect(page.get_by_text(COUNTED)).to_be_visible()
    expect(page.get_by_text("No progress in this course is kept here yet.")).to_be_hidden()


def test_worksheets_are_offered_only_when_there_are_some(opened: Opened) -> None:
    page = opened(None)
    expect(page.get_by_role("button", name="Save my worksheets")).to_be_hidden()
    _begun(page)
    expect(page.get_by_role("button", name="Save my worksheets")).to_be_visible()


def test_clearing_asks_first_and_says_what_was_cleared(opened: Opened) -> None:
    page = opened(None)
    _begun(page)
    page.evaluate(
        "() => { localStorage.setItem('small-course/theme', 'dark'); localStorage.setItem('other/v1', '{}'); }"
    )
    asked: list[str] = []

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.once("dialog", refuse)
    page.get_by_role("button", name="Clear everything").click()
    assert asked == ["Clear everything that this course keeps on this device? You cannot get it back."]
    expect(page.get_by_text(COUNTED)).to_be_visible()
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Clear everything").click()
    expect(page.get_by_role("status").filter(has_text="Cleared. Quiz items: 2;")).to_be_visible()
    assert page.evaluate("() => Object.keys(localStorage)") == ["other/v1"]
    assert said(next_step(page)).startswith("Start here")
    expect(page.get_by_text("No progress in this course is kept here yet.")).to_be_visible()
    expect(page.get_by_role("button", name="Clear everything")).to_be_focused()


def test_shared_phone_keeps_nothing_and_says_what_is_left(opened: Opened, two_modules: Path) -> None:
    page = opened(None)
    _begun(page)
    before = kept(page)
    switch = page.get_by_role("checkbox", name="Other people use this device")
    switch.check()
    expect(page.get_by_text("On. What you do in this tab is gone when you close it.")).to_be_visible()
    expect(page.get_by_text("This device still holds what was kept before.")).to_be_visible()
    expect(page.get_by_text("This device still keeps what you did before. Other people can see it.")).to_be_visible()
    expect(page.get_by_text("No progress in this course is kept here yet")).to_be_hidden()
    assert said(next_step(page)).startswith("Start here")
    page.goto((two_modules / QUIZ).as_uri())
    answer(page, "first-step", "a")
    assert kept(page) == before
    page.goto((two_modules / MY_COURSE).as_uri())
    expect(switch).to_be_checked()
    expect(page.get_by_text("Kept here: quiz items: 1;")).to_be_visible()
    switch.uncheck()
    expect(page.get_by_text("Off. What you did in this tab while it was on is gone.")).to_be_visible()
    expect(page.get_by_text(COUNTED)).to_be_visible()


def test_without_anything_from_before_nothing_is_left(opened: Opened) -> None:
    page = opened(None)
    page.get_by_role("checkbox", name="Other people use this device").check()
    expect(page.get_by_text("On. What you do in this tab")).to_be_visible()
    expect(page.get_by_text("This device still holds")).to_be_hidden()


def test_forbidden_storage_is_said_and_everything_else_works(context: BrowserContext, two_modules: Path) -> None:
    context.add_init_script(FORBIDDEN)
    page = open_page(context, two_modules / MY_COURSE)
    expect(page.get_by_text("This browser does not let the page keep anything.")).to_be_visible()
    assert said(next_step(page)) == "Start here Start here Safe water · 5 minutes"
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Clear everything").click()
    expect(page.get_by_text("Cleared.")).to_be_visible()


def test_full_storage_is_said(context: BrowserContext, two_modules: Path) -> None:
    context.add_init_script(FULL)
    page = open_page(context, two_modules / MY_COURSE)
    expect(page.get_by_text("This browser does not let the page keep anything.")).to_be_visible()


def test_spoiled_storage_is_an_empty_one(opened: Opened) -> None:
    page = opened(None)
    for spoiled in ("{", "[]", '{"sections": [1]}', '{"sections": {"a": 1}, "items": 7, "settings": {"track": []}}'):
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, spoiled])
        page.reload()
        assert said(next_step(page)).startswith("Start here"), spoiled
