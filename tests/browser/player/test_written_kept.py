"""What is written and completed is there again: as a draft, as an answer, and on a page in another language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.small_quiz import ITEM, KEY, QUIZ, item_of, key_of, open_page, stored
from tests.browser.written_quiz import complete, expect_said, write_answer

pytestmark = pytest.mark.full


def _record(page: Page, name: str) -> dict[str, object]:
    found: dict[str, object] = stored(page)["items"][f"{ITEM}/{name}"]
    return found


def _put(page: Page, name: str, **record: object) -> None:
    entry = {"key": key_of(item_of(page, name)), **record}
    text = json.dumps({"items": {f"{ITEM}/{name}": entry}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def test_what_is_written_is_kept_while_it_is_written(written: Page) -> None:
    item = item_of(written, "who-first")
    item.locator("input").press_sequentially("the wom")
    assert _record(written, "who-first")["draft"] == {"answer": ["the wom", ""]}
    written.reload()
    expect(item.locator("input")).to_have_value("the wom")
    expect(item.get_by_role("status")).to_be_empty()
    item.locator("input").fill("")
    assert stored(written)["items"] == {}


def test_a_number_that_must_be_asked_about_is_kept_as_it_is(written: Page) -> None:
    item = write_answer(written, "litres", "3,500")
    assert _record(written, "litres")["draft"] == {"answer": ["3,500", ""]}
    written.reload()
    expect(item.locator("input")).to_have_value("3,500")
    expect(item.locator("[data-doubt]")).to_be_hidden()
    item.locator("[data-check]").click()
    expect(item.locator("[data-doubt]")).to_be_visible()


def test_a_checked_number_and_a_checked_word_are_there_again(written: Page) -> None:
    write_answer(written, "litres", "3 500 l")
    write_answer(written, "who-first", "Carriers")
    assert _record(written, "litres")["answers"] == {"answer": ["3 500 l", "3500"]}
    assert _record(written, "who-first")["answers"] == {"answer": ["Carriers", "carriers"]}
    written.reload()
    expect_said(item_of(written, "litres"), "Right: 3 500 l")
    expect_said(item_of(written, "who-first"), "Right: Carriers")
    expect(item_of(written, "litres").locator("input")).to_have_value("3 500 l")
    assert _record(written, "litres")["tries"] == 1


def test_a_part_of_the_gaps_is_kept(written: Page) -> None:
    item = item_of(written, "close-well")
    item.locator("select[data-gap='what']").select_option("well")
    written.reload()
    assert [each.input_value() for each in item.locator("select").all()] == ["", "well", ""]
    item.locator("select[data-gap='what']").select_option("")
    assert stored(written)["items"] == {}


def test_completed_gaps_are_there_again_and_can_be_cleared(written: Page) -> None:
    item = complete(written, "close-well", who="lab", what="river", how_long="then")
    assert _record(written, "close-well")["answers"] == {"answer": ["how-long/then", "what/river", "who/lab"]}
    written.reload()
    assert [each.input_value() for each in item.locator("select").all()] == ["lab", "river", "then"]
    expect(item.get_by_role("status").locator("li")).to_have_count(3)
    item.get_by_role("button", name="Try again").click()
    assert [each.input_value() for each in item.locator("select").all()] == ["", "", ""]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [("who-first", "las cargadoras", "las cargadoras"), ("litres", "3500 litros", "3500 litros")],
)
def test_what_was_right_in_spanish_is_right_in_english(
    spanish: Page, written_site: Path, name: str, text: str, said: str
) -> None:
    expect_said(write_answer(spanish, name, text), f"Correcto: {said}")
    english = open_page(spanish.context, written_site / QUIZ)
    expect_said(item_of(english, name), f"Right: {said}")
    expect(item_of(english, name).locator("input")).to_have_value(text)


@pytest.mark.parametrize("name", ["litres", "who-first", "close-well"])
@pytest.mark.parametrize(
    "answer",
    [
        *(7, "a", {}, [], ["a"], [7, 7], ["a", "b", "c"], [["a"], "b"], [None, None], ["who/lab", "what/?", "x/y"]),
        [{"toString": 1, "valueOf": 1}] * 2,
    ],
)
def test_a_spoiled_answer_is_none_and_breaks_nothing(written: Page, name: str, answer: object) -> None:
    errors: list[str] = []
    written.on("pageerror", lambda error: errors.append(str(error)))
    for record in ({"answers": {"answer": answer}, "tries": 1}, {"draft": {"answer": answer}}):
        _put(written, name, **record)
        written.reload()
        expect(item_of(written, name).get_by_role("status")).to_be_empty()
    assert errors == []


def test_a_reading_that_nobody_can_have_made_counts_for_nothing(written: Page) -> None:
    _put(written, "litres", answers={"answer": ["175", "zzz"]}, tries=1)
    written.reload()
    expect_said(item_of(written, "litres"), "Not right: 175")
    _put(written, "who-first", answers={"answer": ["nobody", '"]']}, tries=1)
    written.reload()
    expect_said(item_of(written, "who-first"), "Not right: nobody")
