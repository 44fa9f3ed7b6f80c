"""What the real quiz remembers, and that nothing breaks where a browser remembers nothing or something strange."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from tests.browser.states import LANGUAGES, PAGES, item_answered

KEY = "equal-ground/v1"
FORBIDDEN = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
)
ABSENT = "Object.defineProperty(window, 'localStorage', { value: null });"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
DAMAGED = ["", "{", "null", "7", '"text"', "[[]]", '{"items": []}', '{"items": "text"}', '{"items": null}']
STRANGE: list[object] = [
    None,
    7,
    "text",
    [],
    {"key": 1},
    {"answers": "b"},
    {"answers": {"answer": 7}},
    {"answers": [["b"]]},
    {"answers": {"answer": ["?"]}},
]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that remembers nothing of other tests. Errors of a script are not forgiven."""
    made = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    made.set_default_timeout(5000)
    errors: list[str] = []
    made.on("weberror", lambda found: errors.append(str(found.error)))
    yield made
    made.close()
    assert errors == []


def _quiz(context: BrowserContext, address: str, language: str = "en") -> Page:
    page = context.new_page()
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    return page


def _first(page: Page) -> Locator:
    return page.locator("form[data-address]").first


def _is_answered(page: Page, *, checked: int = 1) -> None:
    expect(_first(page).locator("input:checked")).to_have_count(checked)
    expect(_first(page).locator("[data-result] li")).to_have_count(checked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reload_and_language_switch_keep_answers(language: str, context: BrowserContext, address: str) -> None:
    page = _quiz(context, address, language)
    item_answered(page, correct=False)
    chosen = _first(page).locator("input:checked").get_attribute("value")
    page.reload()
    _is_answered(page)
    expect(_first(page).locator("[data-retry]")).to_be_visible()
    other = "es" if language == "en" else "en"
    page.locator(f"a[data-language='{other}']").click()
    page.wait_for_url(f"**/{other}/**")
    _is_answered(page)
    expect(_first(page).locator("input:checked")).to_have_attribute("value", chosen or "")
    expect(page.locator("[data-progress]")).to_contain_text("12")
    expect(page.locator("[data-without-storage]")).to_be_hidden()


@pytest.mark.parametrize("trouble", [FORBIDDEN, ABSENT, FULL], ids=["forbidden", "absent", "full"])
def test_without_storage_only_the_note_differs(trouble: str, context: BrowserContext, address: str) -> None:
    usual = _quiz(context, address)
    item_answered(usual, correct=True)
    context.add_init_script(trouble)
    page = _quiz(context, address, "en")
    note = page.locator("[data-without-storage]")
    expect(note).to_be_visible()
    _first(page).locator("input").first.check()
    item_answered(page, correct=True)
    _is_answered(page)
    page.locator("[data-without-storage]").evaluate("note => { note.hidden = true; }")
    assert page.locator("main").inner_text() == usual.locator("main").inner_text()


@pytest.mark.parametrize("damaged", DAMAGED)
def test_what_is_no_store_is_an_empty_one(damaged: str, context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, damaged])
    page.reload()
    _is_answered(page, checked=0)
    item_answered(page, correct=True)
    page.reload()
    _is_answered(page)
    expect(page.locator("[data-without-storage]")).to_be_hidden()


def test_an_entry_that_is_no_entry_is_none(context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    items = page.locator("form[data-address]")
    found = items.evaluate_all("all => all.map(one => [one.dataset.address, one.dataset.key])")
    entries = {
        at: {"key": key, **entry} if isinstance(entry, dict) else entry
        for (at, key), entry in zip(found, STRANGE, strict=False)
    }
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps({"items": entries})])
    page.reload()
    expect(page.locator("form[data-address] input:checked")).to_have_count(0)
    expect(page.locator("[data-retry]:visible")).to_have_count(0)
    expect(page.locator("[data-progress]")).to_contain_text(": 0")
    for place in range(len(STRANGE)):
        item = items.nth(place)
        for field in item.locator("[data-interaction]").all():
            field.locator("input").first.check()
        item.locator("[data-check]").click()
        expect(item.locator("[data-result] li").first).to_be_visible()
    expect(page.locator("[data-progress]")).to_contain_text(str(len(STRANGE)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clear_removes_them_in_both_languages(language: str, context: BrowserContext, address: str) -> None:
    page = _quiz(context, address, language)
    item_answered(page, correct=True)
    other = _quiz(context, address, "es" if language == "en" else "en")
    _is_answered(other)
    other.once("dialog", lambda dialog: dialog.accept())
    other.locator("[data-clear]").click()
    _is_answered(other, checked=0)
    page.reload()
    _is_answered(page, checked=0)
    assert json.loads(page.evaluate("key => localStorage.getItem(key)", KEY)) == {"format": 2, "items": {}}


def test_a_changed_key_drops_the_answer(context: BrowserContext, address: str, site: Path) -> None:
    page = _quiz(context, address)
    item_answered(page, correct=True)
    key = _first(page).get_attribute("data-key")
    text = (site / "en" / PAGES["quiz"]).read_text("utf-8")
    changed = text.replace(f'data-key="{key}"', 'data-key="changed"')
    assert changed != text

    def answer(route: Route) -> None:
        route.fulfill(body=changed, content_type="text/html; charset=utf-8")

    page.route("**/quiz.html", answer)
    page.reload()
    _is_answered(page, checked=0)
    expect(page.locator("[data-progress]")).to_contain_text(": 0")
    item_answered(page, correct=True)
    page.reload()
    _is_answered(page)
