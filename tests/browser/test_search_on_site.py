"""Search of the real site, typed with and without accents, over http and from a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.real_course import HAS_SECOND, SECOND

HREFS = "links => links.map(link => link.getAttribute('href'))"
SPELLINGS = {
    "es": {
        "mineria": "minería",
        "genero": "género",
        "articulo": "artículo",
        "ninas": "niñas",
        "senal": "señal",
        "legalizacion": "legalización",
        "pérmiso": "permiso",
    },
    "en": {"mineria": "minería", "genero": "género", "danli": "danlí", "pérmit": "permit"},
}
"""By language: what is typed, and the word as it is written in the text."""


if not HAS_SECOND:
    SPELLINGS.pop(SECOND)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a context of its own."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    opened = context.new_page()
    opened.set_default_timeout(5000)
    yield opened
    context.close()


@pytest.fixture(params=["http", "file"])
def root(request: pytest.FixtureRequest, address: str, site: Path) -> str:
    """The site, over http and from a folder."""
    return address if request.param == "http" else site.as_uri()


def _open(page: Page, address: str) -> None:
    """Opens search, and waits until it has what it needs."""
    page.goto(address)
    page.locator("[data-search-open]").click()
    page.wait_for_function("() => document.querySelector('[data-search-status]').textContent === ''")


def _found(page: Page, words: str) -> list[str]:
    """Addresses of the results, best first. The focus is on the first of them then."""
    page.locator("[data-search-input]").clear()
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page.locator("[data-search-results] a").first).to_be_focused()
    hrefs: list[str] = page.eval_on_selector_all("[data-search-results] a", HREFS)
    return hrefs


@pytest.mark.parametrize("language", SPELLINGS)
def test_either_spelling_finds_the_word(language: str, page: Page, root: str, site: Path) -> None:
    _open(page, f"{root}/{language}/index.html")
    for typed, written in SPELLINGS[language].items():
        without = _found(page, typed)
        assert without == _found(page, written)
        best = site / language / unquote(without[0]).partition("#")[0]
        # A word in the plural is found in the singular, too.
        assert written.removesuffix("s") in best.read_text("utf-8").lower()


@pytest.mark.parametrize("language", SPELLINGS)
def test_a_result_opens_by_keyboard(language: str, page: Page, root: str) -> None:
    _open(page, f"{root}/{language}/modules/formalisation/quiz.html")
    _found(page, "mineria")
    target = page.locator("[data-search-results] a").first.evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_nothing_of_search_is_asked_for_before_it_is_opened(page: Page, root: str) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(f"{root}/en/modules/formalisation/permit-journey.html", wait_until="networkidle")
    parts = [url for url in loaded if "search" in url]
    assert parts == []
    page.locator("[data-search-open]").click()
    page.keyboard.type("mineria")
    page.locator("[data-search-results] a").first.wait_for()
    assert len([url for url in loaded if "/en/search/" in url]) >= 2
    assert [url.rpartition("/")[2] for url in loaded if url.endswith("search.css")] == ["search.css"]
