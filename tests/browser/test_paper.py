"""The real site on paper: items with empty boxes and no key, text without what surrounds it on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.disclosures import open_all
from tests.browser.states import LANGUAGES, PAGES, item_answered

PRINTED = """nodes => nodes
  .filter(node => node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
  .filter(node => node.getClientRects().length)
  .map(node => node.textContent.trim().slice(0, 80))"""
SECRET = "[data-answer-key] *, [data-result] *, .course-hint *, [data-error], .course-score *, main button"
SHELL = (
    "header *, footer *, dialog *, .course-aside *, .course-path *, .course-neighbours *, .course-edit *, .course-skip"
)
EMPTY_BOX = """input => { const style = getComputedStyle(input);
  const around = getComputedStyle(input.closest('label'));
  return style.appearance === 'none' && style.borderTopStyle === 'solid' && style.backgroundImage === 'none'
    && input.getBoundingClientRect().width > 10 && around.boxShadow === 'none' && around.borderTopStyle === 'none'; }"""
TEXT = "() => document.querySelector('main').innerText"


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page with and without JavaScript."""
    context = browser.new_context(java_script_enabled=request.param, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _print(page: Page) -> None:
    """Shows the page as it is printed; makes the print itself, so that what a script does at that moment is done."""
    page.emulate_media(media="print")
    assert len(page.pdf()) > 10_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_quiz_at_rest(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    inputs = page.locator("main form input").count()
    _print(page)
    assert page.locator(SECRET).evaluate_all(PRINTED) == []
    boxes = [box for box in page.locator("main form input:visible").all() if box.evaluate(EMPTY_BOX)]
    assert len(boxes) == inputs
    assert len(page.locator(".course-stem").evaluate_all(PRINTED)) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_quiz_with_everything_opened_and_answered(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    feedback = page.locator("[data-answer-key] li > :last-child").all_text_contents()
    if page.locator("[data-check]").first.is_visible():
        for correct in (False, True):
            item_answered(page, correct=correct)
            assert page.locator("[data-result] *").evaluate_all(PRINTED) != []
    open_all(page)
    _print(page)
    assert page.locator(SECRET).evaluate_all(PRINTED) == []
    text = page.evaluate(TEXT)
    assert [words for words in feedback if words.strip() in text] == []
    assert all(box.evaluate(EMPTY_BOX) for box in page.locator("main form input:visible").all())


@pytest.mark.parametrize("kind", ["section", "quiz", "home", "track"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shell(language: str, kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    on_screen = page.locator("main :is(h1, h2, h3, p)").evaluate_all(PRINTED)
    assert page.locator(SHELL).evaluate_all(PRINTED) != []
    _print(page)
    assert page.locator(SHELL).evaluate_all(PRINTED) == []
    on_paper = page.locator("main :is(h1, h2, h3, p)").evaluate_all(PRINTED)
    assert len(on_paper) > len(on_screen) / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_my_course_is_a_plain_list(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['my_course']}")
    steps = page.locator("[data-section], [data-quiz]")
    told = [words.split("\n")[0].strip() for words in steps.locator("a").all_text_contents()]
    _print(page)
    assert page.locator("main :is(button, input, textarea, progress)").evaluate_all(PRINTED) == []
    text = page.evaluate(TEXT)
    assert len(told) > 15
    assert [words for words in told if words not in text] == []
    assert text.count("minut") > len(told)
