"""The tally in a browser: typed fast, pasted, read aloud where something is wrong, and printed without codes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Locator, Page

from build_tools.kit.page_kinds import tally
from tests.kit.paper_course import write_only_page

PASTE = """(field, text) => { const data = new DataTransfer(); data.setData('text', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the page."""
    return write_only_page(tally.pages, tmp_path_factory.mktemp("tally"))


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One window for all."""
    context = browser.new_context(locale="en-GB")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, file: Path) -> Iterator[Page]:
    """The page with nothing typed in it, opened from a folder."""
    page = context.new_page()
    page.goto(file.as_uri())
    yield page
    page.close()


def _field(page: Page, test: str, label: str) -> Locator:
    return page.locator(f"[data-test={test}]").get_by_label(label, exact=True)


def _row(page: Page, name: str) -> list[str]:
    """What the row of an objective says, without what keeps its words on one line."""
    cells = page.locator(f"[data-result='{name}'] td").all_inner_texts()
    return [cell.replace("\u00a0", " ") for cell in cells]


def _type(page: Page, test: str, *rows: tuple[str, str]) -> None:
    """As on a keyboard: Enter leads to the answers, and from there to the next line."""
    _field(page, test, "Code, line 1").focus()
    for code, answers in rows:
        for text in (code, answers):
            page.keyboard.insert_text(text)
            page.keyboard.press("Enter")


def test_typed_with_the_keyboard_alone_the_result_stands_at_once(page: Page) -> None:
    _type(page, "before", ("ana", "b a a bc"), ("mi27", "a a a b"))
    _type(page, "after", ("Ana", "b c a bc"), ("MI 27", "b c a b"))
    assert _row(page, "trace") == ["25% (1 of 4)", "100% (4 of 4)", "+75", "+75"]
    assert _row(page, "tell") == ["75% (3 of 4)", "75% (3 of 4)", "0", "0"]
    assert _row(page, "") == ["50% (4 of 8)", "87.5% (7 of 8)", "+37.5", "+37.5"]
    assert page.locator("[data-summary=before]").inner_text() == "Before: people counted: 2."
    assert page.locator("[data-summary=both]").inner_text() == "People with a code in both: 2"
    assert page.get_by_text("a gain says little").is_visible()


def test_a_line_that_cannot_be_read_says_why_and_stays(page: Page) -> None:
    answers = _field(page, "before", "Answers, line 1")
    answers.press_sequentially("b e")
    assert "“e” cannot be the answer to item 2. Possible: a b c" not in page.inner_text("main")
    assert page.get_by_text("2 of 4", exact=True).is_visible()
    answers.press_sequentially(" a bc")
    answers.press("Tab")
    told = page.locator(f"[id='{(answers.get_attribute('aria-describedby') or '').split()[0]}']")
    assert told.inner_text() == "Not counted yet: “e” cannot be the answer to item 2. Possible: a b c"
    assert answers.get_attribute("aria-invalid") == "true"
    assert answers.input_value() == "b e a bc"
    assert page.locator("[data-summary=before]").inner_text().endswith("mend them above: 1.")
    answers.fill("b c a bc")
    answers.press("Tab")
    assert told.is_hidden()
    assert answers.get_attribute("aria-invalid") is None


def test_rows_of_a_spreadsheet_are_pasted(page: Page) -> None:
    _field(page, "before", "Code, line 1").evaluate(PASTE, "ana\tb\ta\ta\tbc\nmi27\ta\t\ta\tb\n")
    assert _field(page, "before", "Answers, line 2").input_value() == "a - a b"
    assert _field(page, "before", "Code, line 3").input_value() == ""
    assert _row(page, "")[0] == "50% (4 of 8)"


def test_hands_are_counted_in_place_of_papers(page: Page) -> None:
    before = page.locator("[data-test=before]")
    before.get_by_label("By a show of hands: I type the counts").check()
    assert before.get_by_label("Code, line 1", exact=True).is_hidden()
    before.get_by_label("People in the room:").fill("12")
    before.get_by_label("Item 1, hands for a b c").fill("3 6 3")
    before.get_by_label("Item 2, hands for a b c").fill("4 3")
    before.get_by_label("Item 2, hands for a b c").blur()
    assert _row(page, "trace")[0] == "50% (6 of 12)"
    assert before.get_by_text("numbers here: 2, letters: 3.").is_visible()
    assert before.locator("[data-item]").count() == 3


def test_paper_has_the_result_and_no_code(page: Page) -> None:
    _type(page, "before", ("secret-code", "b a a bc"))
    page.emulate_media(media="print")
    fields = page.locator("input, button, [data-test]").evaluate_all("all => all.filter(one => one.checkVisibility())")
    assert fields == []
    assert page.locator("[data-result='']").is_visible()


def test_nothing_is_kept_or_sent_and_the_browser_asks_before_it_is_lost(page: Page) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    _type(page, "before", ("ana", "b a a bc"))
    assert sent == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.once("dialog", leave)
    page.reload()
    assert asked == ["beforeunload"]
    assert _field(page, "before", "Code, line 1").input_value() == ""
