"""Marked words and their meanings are for everybody: on any width, in any theme, for any hand."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.states import LANGUAGES
from tests.browser.test_accessibility import AXE, RULES, RUN
from tests.browser.words_in_text.marked_words import CASE, NOTE, TABLE, TEXT, WIDE, marks

pytestmark = pytest.mark.full

STANDING = "about.html"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE, STANDING])
def test_nothing_is_lost_sideways_with_a_note(uri: str, language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{uri}")
    for font in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", font)
        for mark in marks(page).all():
            if mark.is_visible():
                mark.evaluate("mark => mark.click()")
                assert page.evaluate(WIDE) <= 0, f"{font}: {mark.inner_text()}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE])
def test_axe_finds_nothing_with_a_note(uri: str, theme: str, language: str, page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{address}/{language}/{uri}")
    marks(page).nth(1).tap()
    page.locator("[data-words] > summary").click()
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN, RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []


@pytest.mark.parametrize("uri", [TEXT, TABLE, CASE])
def test_marks_are_24_px_high_and_underlined(uri: str, page: Page, address: str) -> None:
    page.goto(f"{address}/es/{uri}")
    marks(page).first.tap()
    links = page.locator(f"main a.course-word:visible, {NOTE} a").all()
    heights = [
        link.evaluate("link => Math.min(...[...link.getClientRects()].map(box => box.height))") for link in links
    ]
    assert min(heights) >= 24
    for forced in ("none", "active"):
        page.emulate_media(forced_colors="active" if forced == "active" else "none")
        assert marks(page).last.evaluate("mark => getComputedStyle(mark).textDecorationLine") == "underline"
        assert marks(page).last.evaluate("mark => getComputedStyle(mark).textDecorationStyle") == "dotted"
