"""The list of meanings at the end of a page: without a script, on paper, and in the other language."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.states import LANGUAGES
from tests.browser.words_in_text.marked_words import FIRST, NOTE, OTHER, TEXT, marks
from tests.real_course import second_translated

pytestmark = pytest.mark.full

SHOWN = """node => node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
  && node.getClientRects().length > 0"""


@pytest.mark.parametrize("language", LANGUAGES)
@second_translated
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
        marks(paper).first.tap()
    paper.emulate_media(media="print")
    assert len(paper.pdf()) > 10_000
    entries = paper.locator(".course-words li")
    assert entries.count() == marks(paper).count()
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
