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

CHOICES = "form[data-address]:not(:has([data-kind]:not([data-kind=choice]), [data-scene]))"
"""Items that are answered with radios and checkboxes only."""


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
    expect(page.locator("[data-progress]")).to_contain_text(str(page.locator("form[data-address]").count()))
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
    items = page.locator(CHOICES)
    assert items.count() >= len(STRANGE)
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


CLEARED = """Object.defineProperty(navigator, "serviceWorker", { value: { getRegistration: () => Promise.resolve({
  active: { scriptURL: "https://a.example/course-worker.js" }, unregister() { window.unregistered = true; },
}) } });"""


def test_on_a_shared_phone_nothing_stays(context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    assert page.evaluate("courseStore.setShared(true)") is False
    item_answered(page, correct=True)
    page.locator("[data-theme-switch]").click()
    page.keyboard.press("/")
    page.locator("[data-search] input[type='checkbox']").click()
    page.keyboard.press("Escape")
    theme = page.evaluate("document.documentElement.dataset.theme")
    page.locator("a[data-language='es']").click()
    page.wait_for_url("**/es/**")
    _is_answered(page)
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("Object.keys(sessionStorage).length") >= 4
    page.close()
    _is_answered(_quiz(context, address), checked=0)


def test_turning_it_on_tells_what_is_left_and_off_forgets(context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    item_answered(page, correct=True)
    assert page.evaluate("courseStore.setShared(true)") is True
    page.reload()
    _is_answered(page, checked=0)
    assert page.evaluate("courseStore.shared()") is True
    item_answered(page, correct=False)
    page.evaluate("courseStore.setShared(false)")
    assert page.evaluate("Object.keys(sessionStorage)") == []
    page.reload()
    _is_answered(page)
    expect(page.locator("[data-progress]")).to_contain_text("Points: 1 of")


def test_two_tabs_change_their_own_entries_and_hear_of_each_other(context: BrowserContext, address: str) -> None:
    one, other = _quiz(context, address), _quiz(context, address)
    other.evaluate(
        "() => { window.heard = 0; courseStore.open('equal-ground/v1').listen(() => { window.heard += 1; }); }"
    )
    item_answered(one, correct=True)
    other.wait_for_function("window.heard > 0")
    other.evaluate("courseStore.open('equal-ground/v1').part('settings').set('track', 'companies')")
    one.evaluate("courseStore.open('equal-ground/v1').part('sections').set('modules/x/sections/y', {read: '2026'})")
    kept = json.loads(one.evaluate("key => localStorage.getItem(key)", KEY))
    assert len(kept["items"]) == 1
    assert (kept["settings"], kept["sections"]) == (
        {"track": "companies"},
        {"modules/x/sections/y": {"read": "2026"}},
    )


def test_clear_removes_everything_of_the_course_and_nothing_else(context: BrowserContext, address: str) -> None:
    context.add_init_script(CLEARED)
    page = _quiz(context, address)
    item_answered(page, correct=True)
    page.locator("[data-theme-switch]").click()
    page.evaluate("localStorage.setItem('equal-ground-hn/v1', '{}'); sessionStorage.setItem('equal-ground/carry', 'x')")
    page.evaluate("Promise.all([caches.open('equal-ground/pages'), caches.open('other/pages')])")
    page.evaluate("courseStore.open('equal-ground/v1').clear()")
    assert page.evaluate("Object.keys(localStorage)") == ["equal-ground-hn/v1"]
    assert page.evaluate("Object.keys(sessionStorage)") == []
    assert page.evaluate("caches.keys()") == ["other/pages"]
    assert page.evaluate("window.unregistered") is True


def test_what_could_not_be_written_is_written_with_the_next_change(context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    page.evaluate(f"() => {{ window.real = Storage.prototype.setItem; {FULL} }}")
    item_answered(page, correct=True)
    expect(page.locator("[data-without-storage]")).to_be_visible()
    page.evaluate("() => { Storage.prototype.setItem = window.real; }")
    page.evaluate("courseStore.open('equal-ground/v1').part('settings').set('track', 'companies')")
    assert page.evaluate("courseStore.open('equal-ground/v1').kept()") is True
    page.reload()
    _is_answered(page)


def test_where_pages_share_storage_links_stop_carrying(context: BrowserContext, site: Path) -> None:
    page = _quiz(context, site.as_uri())
    item_answered(page, correct=True)
    for language in ("es", "en"):
        page.locator(f"a[data-language='{language}']").click()
        page.wait_for_url(f"**/{language}/**")
        page.wait_for_function("() => localStorage.getItem('equal-ground/carry') === 'one'")
        assert "carry" not in page.url
        _is_answered(page)
    expect(page.locator("[data-kept-apart]")).to_be_hidden()


def test_nothing_is_carried_over_http(context: BrowserContext, address: str) -> None:
    page = _quiz(context, address)
    page.locator("a[data-language='es']").click()
    page.wait_for_url("**/es/**")
    assert page.evaluate("Object.keys(localStorage)") == ["equal-ground/language"]
    assert page.locator("script[src*='carry']").count() == 0
