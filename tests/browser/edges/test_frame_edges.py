"""The frame where a browser or a reader is not the usual one: no CSS variables, large text, more contrast, paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.states import PAGES

WITH_VARIABLES = re.compile(r"[^;{}]*var\([^;{}]*;?")
LUMINANCE = """colour => { const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; }"""
"""WCAG 2.2, relative luminance."""
CONTRAST = (
    "node => { const luminance = "
    + LUMINANCE
    + """;
  let ground = node;
  const behind = () => getComputedStyle(ground).backgroundColor, none = 'rgba(0, 0, 0, 0)';
  while (behind() === none && ground.parentElement) { ground = ground.parentElement; }
  const pair = [getComputedStyle(node).color, behind() === none ? 'rgb(255, 255, 255)' : behind()].map(luminance);
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05); }"""
)
WORDS = (
    "header :is(a, button, summary, span):visible, footer :is(a, p):visible, "
    "main :is(p, a, h1, h2, li, dt, summary, label, button):visible"
)
ALONE = (
    ".course-path a, .course-edit a, .course-steps > li > a, .course-ways > li > a, .course-cards h3 a, "
    ".course-where a, header a, footer li a"
)


def least_contrast(page: Page) -> float:
    """The lowest contrast of words with what is behind them."""
    ratios: list[float] = page.locator(WORDS).evaluate_all(f"nodes => nodes.map({CONTRAST})")
    assert len(ratios) > 10
    return min(ratios)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A screen of 360 px."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


def _without_variables(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=WITH_VARIABLES.sub("", answer.text()))


def test_the_header_can_be_read_without_css_variables(phone: Page, address: str) -> None:
    phone.route("**/*.css", _without_variables)
    phone.goto(f"{address}/en/{PAGES['home']}")
    assert phone.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert least_contrast(phone) >= 4.5
    phone.locator("[data-menu]").click()
    for link in phone.locator(".course-menu nav a").all():
        assert link.evaluate(CONTRAST) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["section", "quiz", "home"])
def test_who_asks_for_more_contrast_gets_7_to_1(kind: str, scheme: str, browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, contrast="more", color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/en/{PAGES[kind]}")
    assert least_contrast(page) >= 7
    context.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_search_keeps_its_words_whole_at_twice_the_text(language: str, phone: Page, address: str) -> None:
    phone.goto(f"{address}/{language}/{PAGES['home']}")
    phone.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    phone.locator("[data-search-open]").click()
    title = phone.locator("#search_title")
    expect(title).to_be_visible()
    words = len((title.text_content() or "").split())
    assert (
        title.evaluate("node => node.getBoundingClientRect().height / parseFloat(getComputedStyle(node).lineHeight)")
        <= words
    )
    assert phone.evaluate("() => document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("language", ["en", "es"])
def test_titles_may_be_hyphenated_where_the_browser_knows_how(language: str, phone: Page, address: str) -> None:
    phone.goto(f"{address}/{language}/{PAGES['module']}")
    assert phone.locator("h1").evaluate("node => [getComputedStyle(node).hyphens, node.closest('[lang]').lang]") == [
        "auto",
        language,
    ]


def test_links_that_stand_alone_are_44_px_high(phone: Page, address: str) -> None:
    seen = 0
    for kind in ("home", "module", "section", "quiz", "cases", "track"):
        phone.goto(f"{address}/en/{PAGES[kind]}")
        links = phone.locator(ALONE).locator("visible=true")
        sizes = links.evaluate_all("nodes => nodes.map(node => [node.innerText, node.getBoundingClientRect().height])")
        assert [name for name, height in sizes if height < 44] == []
        seen += len(sizes)
    assert seen > 30


def test_paper_says_what_it_is_whose_and_where_it_came_from(phone: Page, address: str) -> None:
    for kind in ("section", "quiz", "glossary"):
        phone.goto(f"{address}/en/{PAGES[kind]}")
        imprint = phone.locator(".course-imprint")
        expect(imprint).to_be_hidden()
        phone.emulate_media(media="print")
        expect(imprint).to_be_visible()
        canonical = phone.locator("link[rel=canonical]").get_attribute("href") or ""
        assert canonical.endswith(PAGES[kind])
        title, version, owner, source = imprint.inner_text().split(" · ")
        assert title
        assert version
        assert "CC BY" in owner
        assert source == canonical
        phone.emulate_media(media="screen")
