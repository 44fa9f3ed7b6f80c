"""Numbers: both marks, a question back when a mark can mean two things, exact comparing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.small_quiz import ITEM, item_of, stored
from tests.browser.written_quiz import expect_said, write_answer

pytestmark = pytest.mark.full

MEAN = "Do you mean 3500 or 3.5?"
UNREAD = "The page cannot read this as one number."


@pytest.mark.parametrize("text", ["3500", "3 500 litres", "3'450", "3550,0 l", "3.500,5"])
def test_a_number_in_the_tolerance_is_right(written: Page, text: str) -> None:
    item = write_answer(written, "litres", text)
    expect_said(item, f"Right: {text}", "Twenty times 175 litres are 3500 litres.")
    expect(item.get_by_role("status")).not_to_contain_text("is accepted")
    expect(item.locator("input")).to_be_focused()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3449.999999999999", "Multiply the canisters"),
        ("3550.000000000001", "Multiply the canisters"),
        ("175", "This is what one canister holds."),
        ("175.0 litres", "This is what one canister holds."),
        ("3.5", "This is the amount in cubic metres."),
        ("-3500", "Multiply the canisters"),
    ],
)
def test_a_wrong_number_is_told_why(written: Page, text: str, said: str) -> None:
    expect_said(write_answer(written, "litres", text), f"Not right: {text}", said)


@pytest.mark.parametrize(("text", "right"), [("0.3", True), ("0,30", True), ("0.30000000000000004", False)])
def test_no_digit_is_rounded(written: Page, text: str, right: bool) -> None:
    expect_said(write_answer(written, "share", text), "Right: " if right else "Not right: ")


@pytest.mark.parametrize(("text", "right"), [("-2.5", True), ("− 2,5 m", True), ("2.5", False)])
def test_below_zero(written: Page, text: str, right: bool) -> None:
    expect_said(write_answer(written, "depth", text), "Right: " if right else "Not right: ")


def test_the_minus_can_be_typed_on_a_phone(written: Page) -> None:
    expect(item_of(written, "litres").locator("input")).to_have_attribute("inputmode", "decimal")
    assert item_of(written, "depth").locator("input").get_attribute("inputmode") is None


@pytest.mark.parametrize("text", ["3,500", "3.500"])
@pytest.mark.parametrize(("keys", "meant", "said"), [([], "3500", "Right: 3500"), (["Tab"], "3.5", "Not right: 3.5")])
def test_it_asks_what_a_mark_means_before_it_checks(
    written: Page, text: str, keys: list[str], meant: str, said: str
) -> None:
    item = write_answer(written, "litres", text)
    asked = item.get_by_role("group", name=MEAN)
    expect(asked).to_be_visible()
    expect(item.get_by_role("button", name="3500")).to_be_focused()
    expect(item.get_by_role("status")).to_be_empty()
    expect(written.locator("[data-progress]")).to_contain_text("Checked: 0 of 7 items.")
    for key in (*keys, "Enter"):
        written.keyboard.press(key)
    expect(asked).to_be_hidden()
    expect_said(item, said)
    expect(item.get_by_role("button", name="Check")).to_be_focused()
    expect(item.locator("input")).to_have_value(meant)
    assert stored(written)["items"][f"{ITEM}/litres"]["answers"] == {"answer": [meant, meant]}


def test_what_was_meant_stays_meant_where_it_is_written_with_three_decimals(written: Page) -> None:
    item = write_answer(written, "share", "3.125")
    item.get_by_role("button", name="3.125").click()
    expect_said(item, "Not right: 3.125")
    written.reload()
    expect_said(item, "Not right: 3.125")
    item.locator("[data-check]").click()
    expect(item.locator("[data-doubt]")).to_be_hidden()
    item.locator("input").press_sequentially("0")
    item.locator("input").press("Backspace")
    item.locator("[data-check]").click()
    expect(item.get_by_role("group", name="Do you mean 3125 or 3.125?")).to_be_visible()


def test_writing_on_takes_the_question_back(written: Page) -> None:
    item = write_answer(written, "litres", "3,500")
    item.locator("input").press_sequentially(" l,")
    expect(item.locator("[data-doubt]")).to_be_hidden()
    item.locator("input").fill("3500")
    item.locator("[data-check]").click()
    expect_said(item, "Right: 3500")


@pytest.mark.parametrize("text", ["many", "12 kg", "1/2", "3500 or so"])
def test_what_is_no_number_is_said_kindly_and_is_no_try(written: Page, text: str) -> None:
    item = write_answer(written, "litres", text)
    field = item.locator("input")
    expect(item.get_by_text(UNREAD)).to_be_visible()
    expect(field).to_be_focused()
    assert item.get_by_text(UNREAD).get_attribute("id") == field.get_attribute("aria-describedby")
    expect(item.get_by_role("status")).to_be_empty()
    assert "answers" not in stored(written)["items"][f"{ITEM}/litres"]
    field.fill("3500")
    expect(item.get_by_text(UNREAD)).to_be_hidden()
    assert field.get_attribute("aria-describedby") is None
    field.press("Enter")
    expect_said(item, "Right: 3500")
    assert stored(written)["items"][f"{ITEM}/litres"]["tries"] == 1


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_written_is_said(written: Page, text: str) -> None:
    item = write_answer(written, "litres", text)
    expect(item.get_by_text("Write your answer first, then check.")).to_be_visible()
    expect(item.locator("input")).to_be_focused()


def test_it_can_be_tried_again(written: Page) -> None:
    item = write_answer(written, "litres", "175")
    item.get_by_role("button", name="Try again").click()
    expect(item.locator("input")).to_be_focused()
    expect(item.locator("input")).to_have_value("")
    written.keyboard.type("3500")
    written.keyboard.press("Enter")
    expect_said(item, "Right: 3500")


def test_the_key_names_numbers_as_the_page_writes_them(written: Page) -> None:
    key = item_of(written, "litres").locator("[data-answer-key] li")
    assert [" ".join(each.split()) for each in key.locator(".course-said").all_text_contents()] == [
        "3,500 litres (3,450 to 3,550 is accepted)",
        "175 litres",
        "3.5 litres",
        "Any other number",
    ]
