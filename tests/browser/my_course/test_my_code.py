"""The results code on My course: shown, copied, brought, refused in plain words."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import KEY, MY_COURSE, SECTIONS, checked, fact, keep, read
from tests.browser.my_course.transferring import counts, keep_some
from tests.browser.small_quiz import open_page

pytestmark = pytest.mark.full


def test_a_results_code_shows_the_same_progress_elsewhere(opened: Opened, browser: Browser, two_modules: Path) -> None:
    page = opened(None)
    items = {**checked(page, "safe-water", 100, 100, 100), **checked(page, "clean-air", 50, 0, 0)}
    keep(page, items=items, sections=read(*SECTIONS))
    code = page.get_by_label("Results code", exact=True).input_value()
    assert 20 < len(code) <= 2000
    fresh = browser.new_context()
    other = open_page(fresh, two_modules / MY_COURSE)
    other.get_by_label("Or a results code").fill(f"  {code.lower()} ")
    other.get_by_role("button", name="See what it holds").click()
    assert counts(other) == ["New for this device: 6", "The same here already: 0", "Different here: 0"]
    other.get_by_role("button", name="Bring it in").click()
    assert fact(other, "Objectives mastered") == fact(page, "Objectives mastered") == "1 of 2"
    assert other.get_by_label("Or a results code").input_value() == ""
    fresh.close()


def test_of_a_code_nobody_knows_which_result_is_newer(opened: Opened) -> None:
    page = opened(None)
    keep(page, items=checked(page, "safe-water", 100))
    code = page.get_by_label("Results code", exact=True).input_value()
    keep(page, items=checked(page, "safe-water", 50))
    page.get_by_label("Or a results code").fill(code)
    page.get_by_role("button", name="See what it holds").click()
    assert counts(page)[-1] == "Different here: 1"
    expect(page.get_by_label("What is on this device")).to_be_checked()
    expect(page.get_by_label("What I bring")).to_be_visible()
    expect(page.get_by_label("The newer of the two")).to_be_hidden()


def test_the_code_is_copied(opened: Opened) -> None:
    page = opened(None)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    keep_some(page)
    page.get_by_role("button", name="Copy the code").click()
    expect(page.get_by_role("status").filter(has_text="The code is copied.")).to_be_visible()
    assert page.evaluate("() => navigator.clipboard.readText()") == page.locator("[data-code]").input_value()


def test_where_nothing_can_be_copied_the_code_is_selected(opened: Opened) -> None:
    page = opened(None)
    expect(page.get_by_label("Results code", exact=True)).to_be_hidden()
    keep_some(page)
    page.evaluate(
        """() => { Object.defineProperty(navigator, 'clipboard', {value: undefined});
                   document.execCommand = () => false; }"""
    )
    page.get_by_role("button", name="Copy the code").click()
    expect(page.get_by_text("The code is selected.")).to_be_visible()
    box = page.locator("[data-code]")
    expect(box).to_be_focused()
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd) === box.value")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "Choose a file or paste a code first."),
        ("ÑANDÚ!", "A results code has only letters from A to Z, digits and hyphens."),
        ("0123-4567", "This code is not complete, or a character in it is wrong."),
    ],
)
def test_a_code_is_refused_in_plain_words(code: str, told: str, opened: Opened) -> None:
    page = opened(None)
    page.get_by_label("Or a results code").fill(code)
    page.get_by_role("button", name="See what it holds").click()
    expect(page.get_by_role("status").filter(has_text=told)).to_be_visible()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) is None


def test_a_file_and_a_code_are_never_both_chosen(opened: Opened) -> None:
    page = opened(None)
    page.get_by_label("Or a results code").fill("0123")
    page.get_by_label("A file").set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": b"{"})
    assert page.get_by_label("Or a results code").input_value() == ""
    page.get_by_label("Or a results code").fill("0123")
    assert page.get_by_label("A file").input_value() == ""
