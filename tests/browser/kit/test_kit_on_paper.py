"""A kit prints on A4 and Letter: nothing is wider than the paper, and what is for the screen alone is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kit.one_of_each import one_of_each, pages

PAPERS = {"A4": (210, 297), "Letter": (216, 279)}
MARGIN = 16
"""The widest margin of a page at one side. Sizes are in millimetres."""
PIXELS = 96 / 25.4
"""A millimetre in pixels (CSS Values 4, section 6.2)."""
WIDE = """() => [...document.querySelectorAll('main *')]
  .filter(each => each.checkVisibility())
  .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(each => each.outerHTML.slice(0, 80))"""
SEEN = """() => [...document.querySelectorAll('.kit-bar, .kit-screen, [data-with-script], main button')]
  .filter(each => each.checkVisibility()).map(each => each.outerHTML.slice(0, 80))"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll('main p, main li, main td')]
  .filter(each => each.checkVisibility() && each.textContent.trim())
  .filter(each => !each.closest('sup, .course-notes, .kit-imprint'))
  .map(each => parseFloat(getComputedStyle(each).fontSize)))"""
OWN_SIZE = {"slides", "play", "certificates"}
"""The kinds whose pages have a size of their own."""


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all pages, as a printer sees them."""
    context = browser.new_context()
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


def _open(tab: Page, path: Path, paper: str) -> None:
    width, height = PAPERS[paper]
    tab.set_viewport_size({"width": int((width - 2 * MARGIN) * PIXELS), "height": int(height * PIXELS)})
    tab.goto(path.as_uri())


@pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.full)])
def test_nothing_is_wider_than_the_paper(tab: Page, kit: Path, paper: str) -> None:
    found = {}
    for kind, path in one_of_each(kit, "en").items():
        if kind not in OWN_SIZE:
            _open(tab, path, paper)
            found[kind] = [*tab.evaluate(WIDE), *tab.evaluate(SEEN)]
    assert {kind: parts for kind, parts in found.items() if parts} == {}


def test_what_is_handed_out_has_letters_of_a_size_to_read(tab: Page, kit: Path) -> None:
    handed_out = ("handbook", "cases", "paper", "sites", "doors", "quiz", "hands")
    found = {}
    for kind, path in one_of_each(kit, "en").items():
        if kind in handed_out:
            _open(tab, path, "A4")
            found[kind] = tab.evaluate(SMALLEST) / PIXELS / 25.4 * 72
    assert found.keys() == set(handed_out)
    assert {kind: points for kind, points in found.items() if points < 10.9} == {}


@pytest.mark.full
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_page_of_the_real_kits_is_wider_than_the_paper(tab: Page, real_kit: Path, language: str, paper: str) -> None:
    found = {}
    for path in pages(real_kit, language):
        if path.name.partition("-")[0].removesuffix(".html") not in OWN_SIZE:
            _open(tab, path, paper)
            found[path.relative_to(real_kit).as_posix()] = [*tab.evaluate(WIDE), *tab.evaluate(SEEN)]
    assert {path: parts for path, parts in found.items() if parts} == {}
