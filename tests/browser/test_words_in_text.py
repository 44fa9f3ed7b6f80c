"""Marked words open their meaning: by tap, by keyboard, in tables, on paper, and in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.states import LANGUAGES
from tests.browser.test_accessibility import AXE, RULES, RUN
from tests.browser.unforgiving import unforgiving

pytestmark = pytest.mark.full

TEXT = "modules/formalisation/who-is-left-out.html"
TABLE = "modules/formalisation/law-and-recognition.html"
CASE = "case-studies/honduras-igf-workshop.html"
STANDING = "about.html"
NOTE = ".course-word-note"
OTHER = {"en": "es", "es": "en"}
FIRST = {"en": ("formalisation", "formalización"), "es": ("formalización", "formalisation")}
IN_VIEW = "node => { const box = node.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight - 24; }"
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHOWN = """node => node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
  && node.getClientRects().length > 0"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen that is touched; errors of a script are not forgiven."""
    with unforgiving(
        browser, viewport={"width": 320, "height": 700}, reduced_motion="reduce", has_touch=True
    ) as opened:
        yield opened


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    """The same without JavaScript."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def _marks(page: Page) -> Locator:
    return page.locator("main a.course-word")


def _opened(page: Page, mark: Locator) -> Locator:
    """The one note that is open, which belongs to the mark."""
    expect(mark).to_have_attribute("aria-expanded", "true")
    expect(page.locator("a.course-word[aria-expanded='true']")).to_have_count(1)
    expect(page.locator(NOTE)).to_have_count(1)
    note = page.locator(f"#{mark.get_attribute('aria-controls')}")
    expect(note).to_be_visible()
    return note


@pytest.mark.parametrize("scheme", ["http", "file"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tap_opens_the_meaning_in_both_languages(
    language: str, scheme: str, page: Page, address: str, site: Path
) -> None:
    root = address if scheme == "http" else site.as_uri()
    page.goto(f"{root}/{language}/{TEXT}")
    here = page.url
    mark = _marks(page).first
    mark.tap()
    note = _opened(page, mark)
    own, other = FIRST[language]
    expect(note.locator("p").first).to_contain_text(own)
    expect(note.locator(f"[lang='{OTHER[language]}']")).to_contain_text(other)
    assert len(note.locator(f"[lang='{OTHER[language]}']").inner_text()) > 60
    assert note.locator("a").evaluate("link => link.href").endswith(f"/{language}/glossary.html#formalisation")
    assert mark.evaluate("mark => mark.closest('p').nextElementSibling.id") == "word_"
    assert note.evaluate(IN_VIEW)
    assert page.url == here
    mark.tap()
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_have_attribute("aria-expanded", "false")


def test_one_note_is_open_at_a_time(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    _marks(page).nth(0).tap()
    _opened(page, _marks(page).nth(0))
    _marks(page).nth(2).tap()
    _opened(page, _marks(page).nth(2))
    expect(_marks(page).nth(0)).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_by_keyboard_and_escape_brings_the_focus_back(key: str, page: Page, address: str) -> None:
    page.goto(f"{address}/es/{TEXT}")
    mark = _marks(page).nth(1)
    tab_to(page, mark)
    before = page.evaluate("scrollY")
    page.keyboard.press(key)
    note = _opened(page, mark)
    expect(mark).to_be_focused()
    assert note.evaluate(IN_VIEW)
    assert abs(page.evaluate("scrollY") - before) < 700
    page.keyboard.press("Escape")
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_be_focused()
    page.keyboard.press(key)
    tab_to(page, _opened(page, mark).locator("a"))
    page.keyboard.press("Escape")
    expect(page.locator(NOTE)).to_have_count(0)
    expect(mark).to_be_focused()


def test_escape_elsewhere_leaves_the_note_and_the_focus(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    _marks(page).first.tap()
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
    note = _opened(page, mark)
    table = mark.evaluate("mark => mark.closest('table').clientWidth")
    assert note.evaluate("note => note.offsetWidth") > 0.9 * table - 40
    below = "mark.closest('td').nextElementSibling" if width == 320 else "mark.closest('tr').nextElementSibling"
    assert mark.evaluate(f"mark => {below}.contains(document.getElementById('word_'))")
    assert page.evaluate(WIDE) <= 0
    rows = mark.evaluate("mark => mark.closest('tbody').rows.length")
    page.keyboard.press("Escape")
    now = mark.evaluate("mark => mark.closest('tbody').rows.length")
    assert now == rows - (width == 1280)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE, STANDING])
def test_nothing_is_lost_sideways_with_a_note(uri: str, language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{uri}")
    for font in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", font)
        for mark in _marks(page).all():
            if mark.is_visible():
                mark.evaluate("mark => mark.click()")
                assert page.evaluate(WIDE) <= 0, f"{font}: {mark.inner_text()}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE])
def test_axe_finds_nothing_with_a_note(uri: str, theme: str, language: str, page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{address}/{language}/{uri}")
    _marks(page).nth(1).tap()
    page.locator("[data-words] > summary").click()
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN, RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []


@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE])
def test_marks_are_24_px_high_and_underlined(uri: str, page: Page, address: str) -> None:
    page.goto(f"{address}/es/{uri}")
    _marks(page).first.tap()
    links = page.locator(f"main a.course-word:visible, {NOTE} a").all()
    heights = [
        link.evaluate("link => Math.min(...[...link.getClientRects()].map(box => box.height))") for link in links
    ]
    assert min(heights) >= 24
    for forced in ("none", "active"):
        page.emulate_media(forced_colors="active" if forced == "active" else "none")
        assert _marks(page).last.evaluate("mark => getComputedStyle(mark).textDecorationLine") == "underline"
        assert _marks(page).last.evaluate("mark => getComputedStyle(mark).textDecorationStyle") == "dotted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_a_mark_leads_to_the_list(language: str, scriptless: Page, address: str) -> None:
    scriptless.goto(f"{address}/{language}/{TEXT}")
    mark = scriptless.locator("main a.course-word").first
    assert mark.get_attribute("aria-expanded") is None
    mark.click()
    entry = scriptless.locator("#word_formalisation")
    expect(entry).to_be_in_viewport()
    expect(entry.locator(f"[lang='{OTHER[language]}']")).to_contain_text(FIRST[language][1])
    entry.locator("a").click()
    scriptless.wait_for_url(f"**/{language}/glossary.html#formalisation")


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_the_list_is_open_and_no_note(script: bool, page: Page, scriptless: Page, address: str) -> None:
    paper = page if script else scriptless
    paper.goto(f"{address}/es/{TEXT}")
    if script:
        _marks(paper).first.tap()
    paper.emulate_media(media="print")
    assert len(paper.pdf()) > 10_000
    entries = paper.locator(".course-words li")
    assert entries.count() == _marks(paper).count()
    assert all(entry.locator("p").first.evaluate(SHOWN) for entry in entries.all())
    expect(paper.locator(NOTE).filter(visible=True)).to_have_count(0)
    expect(paper.locator(".course-words a").filter(visible=True)).to_have_count(0)


def test_the_other_language_opens_at_a_part_that_it_has(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{TEXT}")
    page.locator("[data-words] > summary").click()
    page.locator(".course-words li").last.scroll_into_view_if_needed()
    link = page.locator("a[data-language='es']").first
    link.evaluate("link => { link.addEventListener('click', event => event.preventDefault()); link.click(); }")
    hash = link.evaluate("link => link.hash")
    assert not hash.startswith("#word_")
    page.goto(f"{address}/es/{TEXT}")
    expect(page.locator(hash)).to_have_count(1)
