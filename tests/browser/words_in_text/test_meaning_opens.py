"""A marked word opens its meaning: by tap, by keyboard and in tables, one at a time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.states import LANGUAGES
from tests.browser.words_in_text.marked_words import FIRST, NOTE, OTHER, TABLE, TEXT, WIDE, marks, opened
from tests.real_course import second_translated

pytestmark = pytest.mark.full

IN_VIEW = "node => { const box = node.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight - 24; }"


@pytest.mark.parametrize("scheme", ["http", "file"])
@pytest.mark.parametrize("language", LANGUAGES)
@second_translated
def test_a_tap_opens_the_meaning_in_both_languages(
    language: str, scheme: str, page: Page, address: str, site: Path
) -> None:
    root = address if scheme == "http" else site.as_uri()
    page.goto(f"{root}/{language}/{TEXT}")
    here = page.url
    mark = marks(page).first
    mark.tap()
    note = opened(page, mark)
    own, other = FIRST[language]
    expect(note.locator("p").first).to_contain_text(own)
    expect(note.locator(f"[lang='{OTHER[language]}']")).to_contain_text(other)
    expect(note.locator(f"[lang='{OTHER[language]}']")).to_contain_text(re.compile(".{60}"))
    assert note.locator("a").evaluate("link => link.href").endswith(f"/{language}/glossary.html#formalisation")
    assert mark.evaluate("mark => mark.closest('p').nextElementSibling.id") == "word_"
    assert note.evaluate(IN_VIEW)
    assert page.url == here
    mark.tap()
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_have_attribute("aria-expanded", "false")


def test_a_mark_names_no_note_that_is_not_there(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    mark = marks(page).first
    expect(page.locator("main [aria-controls]")).to_have_count(0)
    mark.tap()
    opened(page, mark)
    mark.tap()
    expect(page.locator("main [aria-controls]")).to_have_count(0)


def test_one_note_is_open_at_a_time(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    marks(page).nth(0).tap()
    opened(page, marks(page).nth(0))
    marks(page).nth(2).tap()
    opened(page, marks(page).nth(2))
    expect(marks(page).nth(0)).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_by_keyboard_and_escape_brings_the_focus_back(key: str, page: Page, address: str) -> None:
    page.goto(f"{address}/es/{TEXT}")
    mark = marks(page).nth(1)
    tab_to(page, mark)
    before = page.evaluate("scrollY")
    page.keyboard.press(key)
    note = opened(page, mark)
    expect(mark).to_be_focused()
    assert note.evaluate(IN_VIEW)
    assert abs(page.evaluate("scrollY") - before) < 700
    page.keyboard.press("Escape")
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_be_focused()
    page.keyboard.press(key)
    tab_to(page, opened(page, mark).locator("a"))
    page.keyboard.press("Escape")
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_be_focused()


def test_escape_elsewhere_leaves_the_note_and_the_focus(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    marks(page).first.tap()
    menu = page.locator("[data-menu]")
    menu.click()
    menu.focus()
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(page.locator(NOTE)).to_have_count(1)


@pytest.mark.parametrize("width", [320, 1280])
def test_in_a_table(width: int, page: Page, address: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}/en/{TABLE}")
    mark = page.locator("td a.course-word").first
    mark.tap()
    note = opened(page, mark)
    table = mark.evaluate("mark => mark.closest('table').clientWidth")
    assert note.evaluate("note => note.offsetWidth") > 0.9 * table - 40
    below = "mark.closest('td').nextElementSibling" if width == 320 else "mark.closest('tr').nextElementSibling"
    assert mark.evaluate(f"mark => {below}.contains(document.getElementById('word_'))")
    assert page.evaluate(WIDE) <= 0
    rows = mark.evaluate("mark => mark.closest('tbody').rows.length")
    page.keyboard.press("Escape")
    now = mark.evaluate("mark => mark.closest('tbody').rows.length")
    assert now == rows - (width == 1280)
