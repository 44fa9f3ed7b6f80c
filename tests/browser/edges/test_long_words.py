"""Words longer than a line, and addresses in headings, make no page wider than the screen and are never cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.edges.long_words import LONG, long_words_site

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => {
  const view = document.documentElement.clientWidth, found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hides = (style) => /hidden|clip/.test(style.overflowX) || style.clipPath !== 'none';
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const around = [];
    for (let node = text.parentElement; node !== document.body; node = node.parentElement) { around.push(node); }
    const unseen = around.some((node) => node.matches('.course-hidden, script, noscript, option'));
    if (unseen || !text.data.trim()) { continue; }
    let [left, right, free] = [0, view, false];
    for (const node of around) {
      const style = getComputedStyle(node), box = node.getBoundingClientRect();
      free = free || style.visibility === 'hidden' || (hides(style) && box.width <= 2)
        || (/auto|scroll/.test(style.overflowX) && node.scrollWidth > node.clientWidth && node.tagName !== 'DIALOG');
      if (hides(style) || /^(BUTTON|SELECT)$/.test(node.tagName)) {
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      }
    }
    for (const box of range.getClientRects()) {
      if (!free && box.width && (box.right > right + 1 || box.left < left - 1)) {
        found.push(text.parentElement.outerHTML.slice(0, 80));
        break;
      }
    }
  }
  return found;
}"""
"""The elements whose words reach beyond the screen or what hides them, but not those in a box that scrolls."""
SCREENS = {"a phone at twice the text": (360, "200%"), "a phone": (360, "100%"), "a wide screen": (1140, "100%")}

pytestmark = pytest.mark.full


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the course in a language of long words."""
    return long_words_site(tmp_path_factory.mktemp("long"))


@pytest.fixture(params=SCREENS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A screen with its size of text."""
    width, size = SCREENS[request.param]
    context = browser.new_context(viewport={"width": width, "height": 740})
    opened = context.new_page()
    enlarge = f"() => {{ document.documentElement.style.fontSize = '{size}'; }}"
    opened.add_init_script(f"document.addEventListener('DOMContentLoaded', {enlarge});")
    yield opened
    context.close()


def faults(page: Page) -> list[str]:
    """What is wrong with the page as it is now."""
    wider: int = page.evaluate(WIDER)
    cut: list[str] = page.evaluate(CUT)
    return [f"{wider} px wider"] * bool(wider) + cut


def test_no_page_is_wider_and_no_word_cut(page: Page, long_words: Path) -> None:
    found = {}
    for file in sorted(long_words.rglob("*.html")):
        if file.parent.name == "assets":  # It takes the place of a page at once, so it waits for no styles.
            continue
        page.goto(file.as_uri())
        found[file.relative_to(long_words).as_posix()] = faults(page)
    assert len(found) > 20
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_menu_and_a_checked_item(page: Page, long_words: Path) -> None:
    page.goto((long_words / "index.html").as_uri())
    if page.locator("[data-menu]").is_visible():
        page.locator("[data-menu]").click()
    assert faults(page) == []
    quiz = next(long_words.rglob("quiz.html"))
    page.goto(quiz.as_uri())
    item = page.locator("form[data-address]:has(input[type=radio])").first
    item.locator("input").first.check()
    item.locator("[data-check]").click()
    item.locator("[data-result] li").first.wait_for()
    assert faults(page) == []


def test_the_search_box_with_results_without_and_with_a_suggestion(page: Page, long_words: Path) -> None:
    page.goto((long_words / "index.html").as_uri())
    page.locator("[data-search-open]").click()
    box = "() => { const box = document.querySelector('[data-search]'); return box.scrollWidth - box.clientWidth; }"
    for typed, shown in (
        (LONG, "[data-search-results] a"),
        ("x" * 60, "[data-search-none]"),
        (f"{LONG[:-1]}a", "[data-search-suggest]"),
    ):
        page.get_by_role("searchbox").fill(typed)
        expect(page.locator(shown).first).to_be_visible()
        assert (faults(page), page.evaluate(box)) == ([], 0)
