"""A matching: one list a row, feedback for each row, and nothing that gives another row away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.small_quiz import ITEM, QUIZ, item_of, open_page, spoil, stored

NAME = "who-does-it"
RIGHT = {"close": "village", "measure": "laboratory", "watch": "village"}


@pytest.fixture
def item(typed_quiz: Page) -> Locator:
    """The item at rest."""
    return item_of(typed_quiz, NAME)


def _row(item: Locator, name: str) -> Locator:
    return item.locator(f"select[name='{name}']")


def _match(item: Locator, **targets: str) -> Locator:
    """Matches and checks."""
    for name, target in targets.items():
        _row(item, name).select_option(target)
    item.get_by_role("button", name="Check").click()
    return item


def _values(item: Locator) -> list[str]:
    return [each.input_value() for each in item.locator("select").all()]


def test_each_row_is_a_list_with_the_row_as_its_name_and_nothing_chosen(item: Locator) -> None:
    for name in ("Closes the well on the same day", "Measures the metal", "Watches that it stays closed"):
        expect(item.get_by_role("combobox", name=name, exact=True)).to_have_value("")
    expect(item.get_by_role("group", name="Choose what belongs to each row.")).to_be_visible()
    assert _row(item, "close").locator("option").all_inner_texts()[:2] == [
        "Choose…",
        "The people who drink from the well",
    ]


def test_all_right_is_told_why_row_by_row(item: Locator) -> None:
    status = _match(item, **RIGHT).get_by_role("status")
    expect(status).to_contain_text("All right.")
    expect(status.locator("li.course-right")).to_have_count(3)
    expect(status.locator("li").nth(1)).to_have_text(
        "Right: Measures the metal – The laboratory Only a measurement says which metal it is.", use_inner_text=True
    )
    expect(item.get_by_role("button", name="Try again")).to_be_hidden()


def test_a_wrong_row_has_words_of_its_own_or_those_for_any_other(item: Locator) -> None:
    status = _match(item, close="buyer", measure="village", watch="village").get_by_role("status")
    expect(status).to_contain_text("Not all right yet.")
    rows = status.locator("li")
    expect(rows.nth(0)).to_have_text(
        "Not right: Closes the well on the same day – The buyer in the town down the valley "
        "Think of who is there on the same day.",
        use_inner_text=True,
    )
    expect(rows.nth(1)).to_contain_text("They notice the taste and not how much metal there is.")
    expect(rows.nth(2)).to_contain_text("They pass by the well every day.")


def test_a_wrong_row_does_not_tell_what_is_right(item: Locator) -> None:
    status = _match(item, close="buyer", measure="ministry", watch="buyer").get_by_role("status")
    told = status.inner_text()
    assert not re.search("laboratory|people|Only a measurement|cannot wait|pass by the well", told), told
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()


def test_a_row_left_open_is_said_and_has_the_focus(item: Locator) -> None:
    _match(item, close="village")
    error = item.get_by_text("Choose something for every row first, then check.")
    expect(error).to_be_visible()
    expect(_row(item, "measure")).to_be_focused()
    expect(item.get_by_role("status")).to_be_empty()
    described = item.locator("fieldset").get_attribute("aria-describedby") or ""
    assert error.get_attribute("id") in described.split()


def test_trying_again_begins_with_empty_rows(item: Locator) -> None:
    _match(item, close="buyer", measure="village", watch="village")
    item.get_by_role("button", name="Try again").click()
    assert _values(item) == ["", "", ""]
    expect(_row(item, "close")).to_be_focused()


def test_what_was_checked_is_there_after_a_reload(item: Locator, typed_quiz: Page) -> None:
    _match(item, close="village", measure="laboratory", watch="buyer")
    record = stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]
    assert record["answers"] == {"answer": ["close village", "measure laboratory", "watch buyer"]}
    assert (record["credit"], record["tries"]) == (66, 1)
    typed_quiz.reload()
    assert _values(item) == ["village", "laboratory", "buyer"]
    expect(item.get_by_role("status").locator("li.course-wrong")).to_have_count(1)


def test_a_part_is_there_after_a_reload_and_nothing_is_said_of_it(item: Locator, typed_quiz: Page) -> None:
    _row(item, "measure").select_option("ministry")
    typed_quiz.reload()
    assert _values(item) == ["", "ministry", ""]
    expect(item.get_by_role("status")).to_be_empty()
    _row(item, "measure").select_option("")
    assert stored(typed_quiz)["items"] == {}


def test_a_choice_after_checking_does_not_change_what_was_earned(item: Locator, typed_quiz: Page) -> None:
    _match(item, **RIGHT)
    _row(item, "close").select_option("buyer")
    typed_quiz.reload()
    assert _values(item) == ["buyer", "laboratory", "village"]
    assert stored(typed_quiz)["items"][f"{ITEM}/{NAME}"]["credit"] == 100
    expect(item.get_by_role("status")).to_be_empty()


@pytest.mark.parametrize(
    "answer",
    [
        ["close village", "measure laboratory"],
        ["close village", "measure laboratory", "watch nobody"],
        ["close village", "close buyer", "measure laboratory"],
        ["village", "laboratory", "village"],
        ["close village", "measure laboratory", 'watch"] <b>'],
    ],
)
def test_a_spoiled_record_is_none(item: Locator, typed_quiz: Page, answer: list[str]) -> None:
    errors: list[str] = []
    typed_quiz.context.on("weberror", lambda found: errors.append(str(found.error)))
    _match(item, **RIGHT)
    spoil(typed_quiz, NAME, answer)
    assert _values(item) == ["", "", ""]
    expect(item.get_by_role("status")).to_be_empty()
    assert errors == []


def test_by_keyboard_alone(item: Locator, typed_quiz: Page) -> None:
    _row(item, "close").focus()
    for name, target in RIGHT.items():
        row = _row(item, name)
        if name != "close":
            tab_to(typed_quiz, row)
        while row.input_value() != target:
            before = row.input_value()
            typed_quiz.keyboard.press("ArrowDown")
            assert row.input_value() != before
    tab_to(typed_quiz, item.get_by_role("button", name="Check"))
    typed_quiz.keyboard.press("Enter")
    expect(item.get_by_role("status")).to_contain_text("All right.")


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_letters_and_a_box_a_row(browser: Browser, typed: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    item = item_of(open_page(context, typed / QUIZ), NAME)
    expect(item.locator(".course-targets")).to_be_hidden()
    expect(item.locator(".course-box:visible")).to_have_count(0)
    if script:
        _match(item, **RIGHT)
    item.page.emulate_media(media="print")
    expect(item.locator(".course-targets li:visible")).to_have_count(4)
    assert item.locator(".course-targets").evaluate("each => getComputedStyle(each).listStyleType") == "upper-alpha"
    expect(item.locator(".course-box:visible")).to_have_count(3)
    expect(item.get_by_text("Write a letter in the box of each row.")).to_be_visible()
    expect(item.locator("select:visible, button:visible, summary:visible")).to_have_count(0)
    assert not re.search("cannot wait|Only a measurement|same day\\.", item.inner_text())
    context.close()
