"""Every kind of page on paper: one edge, no word of the state of the screen, boxes to tick, and full rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.states import PAGES

IN_FULL = ("en", pytest.param("es", marks=pytest.mark.full))
"""Both languages; Spanish in the full selection."""
SHEETS = {"a4": (794, 1123), "letter": (816, 1056)}
"""What a browser takes for the width of a page: that of the sheet, at 96 px an inch."""
STARTS = """() => {
  const found = [], words = ['P', 'H1', 'H2', 'H3', 'SUMMARY'], hanging = ['UL', 'OL', 'DL', 'svg'];
  const told = (left, node) => found.push([Math.round(left), node.outerHTML.slice(0, 120)]);
  const walk = (node, isRow) => [...node.children].slice(0, isRow ? 1 : undefined).forEach(each => {
    const box = each.getBoundingClientRect(), style = getComputedStyle(each), text = document.createRange();
    if (!box.width || !box.height || style.position === 'absolute' || hanging.includes(each.tagName)) { return; }
    const first = document.createTreeWalker(each, NodeFilter.SHOW_TEXT, one => one.data.trim() ? 1 : 3).nextNode();
    if (parseFloat(style.borderInlineStartWidth)) { told(box.left, each); }
    else if (words.includes(each.tagName)) {
      text.selectNodeContents(first || each);
      told(text.getClientRects()[0].left, each);
    }
    else { walk(each, style.display === 'grid' || style.display === 'flex' && style.flexDirection === 'row'); }
  });
  walk(document.querySelector('main'), false);
  walk(document.querySelector('.course-imprint').parentElement, false);
  return found;
}"""
"""Where each frame and each line of words begins. Lists hang their marks, and in a row only the first is there."""
PRINTED = """nodes => nodes.filter(node => node.checkVisibility({ visibilityProperty: true })
  && node.getClientRects().length).map(node => node.outerHTML.slice(0, 120))"""
STATE = "[data-with-script], [data-when], [data-without-storage], progress, .course-core, main button, [role=status]"
HALF_ROWS = """lists => lists.flatMap(list => {
  const end = list.getBoundingClientRect().right, rows = new Map();
  for (const card of list.children) {
    const box = card.getBoundingClientRect();
    if (box.width) { rows.set(Math.round(box.top), Math.max(rows.get(Math.round(box.top)) || 0, box.right)); }
  }
  return [...rows.values()].filter(right => end - right > 2);
})"""
BOX = """(node, pseudo) => { const style = getComputedStyle(node, pseudo);
  return ['Top', 'Left'].every(side => style[`border${side}Style`] === 'solid') && style.borderTopLeftRadius === '0px'
    && ['width', 'height'].every(size => parseFloat(style[size]) > 10) && parseFloat(style.width) < 30
    && ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(style.backgroundColor); }"""
"""An empty square."""
FRAMES = """nodes => nodes.flatMap(node => ['Top', 'Right', 'Bottom', 'Left'].map(side => {
  const style = getComputedStyle(node);
  return [style[`border${side}Style`], style[`border${side}Width`], style[`border${side}Color`]].join(' ');
}))"""


@pytest.fixture
def printed(browser: Browser, address: str) -> Callable[..., Page]:
    """Opens a kind of page as it is on paper, in a language and on a sheet."""
    return partial(_printed, browser, address)


def _printed(browser: Browser, address: str, kind: str, language: str, sheet: str = "a4") -> Page:
    width, height = SHEETS[sheet]
    page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('main').innerText.length") > 100
    return page


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", IN_FULL)
def test_all_begins_at_one_edge(language: str, kind: str, sheet: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, language, sheet)
    found = page.evaluate(STARTS)
    assert len(found) > 3
    edge = found[-1][0]
    assert [each for each in found if abs(each[0] - edge) > 1] == []
    page.close()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", IN_FULL)
def test_nothing_of_the_state_of_the_screen(language: str, kind: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, language)
    assert page.locator(STATE).evaluate_all(PRINTED) == []
    page.close()


@pytest.mark.parametrize("language", IN_FULL)
def test_what_is_left_of_a_module_is_not_told(language: str, printed: Callable[..., Page]) -> None:
    page = printed("section", language)
    page.emulate_media(media="screen")
    told = page.locator("main .course-meta").first.locator("span")
    on_screen = len(told.evaluate_all(PRINTED))
    page.emulate_media(media="print")
    assert len(told.evaluate_all(PRINTED)) == on_screen - 1
    page.close()


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("kind", ["home", "cases", "my_course", "module"])
def test_rows_are_full(kind: str, sheet: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, "en", sheet)
    lists = page.locator(".course-cards, .course-ways")
    assert lists.count() > 0
    assert lists.evaluate_all(HALF_ROWS) == []
    page.close()


def test_ways_that_are_an_odd_number_fill_their_last_row(printed: Callable[..., Page]) -> None:
    page = printed("home", "en")
    ways = page.locator(".course-ways")
    for _ in range(2):
        ways.locator("> li").last.evaluate("last => last.remove()")
        assert ways.evaluate_all(HALF_ROWS) == []
    page.close()


@pytest.mark.parametrize("kind", ["module", "my_course"])
@pytest.mark.parametrize("language", IN_FULL)
def test_each_step_has_a_box_to_tick(language: str, kind: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, language)
    steps = page.locator("main li[data-section], main li[data-quiz]").all()
    assert len(steps) > 3
    for step in steps:
        band = step.locator(".course-band")
        assert band.evaluate(BOX) if band.count() else step.evaluate(f"node => ({BOX})(node, '::before')")
    page.close()


@pytest.mark.parametrize("kind", ["section", "quiz"])
def test_each_box_has_the_same_frame(kind: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, "en")
    frames = set(page.locator(".course-safety, .course-aims, .course-activity").evaluate_all(FRAMES))
    assert len(frames) == 1
    assert frames.pop().startswith("solid")
    page.close()


@pytest.mark.parametrize("kind", PAGES)
def test_titles_fill_their_lines(kind: str, printed: Callable[..., Page]) -> None:
    page = printed(kind, "en")
    titles = page.locator("main :is(h1, h2, h3)")
    assert set(titles.evaluate_all("all => all.map(title => getComputedStyle(title).textWrapStyle)")) == {"auto"}
    page.close()
