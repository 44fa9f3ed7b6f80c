"""The real site with JavaScript off: everything can be read, and what needs a script is not shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.disclosures import open_all
from tests.browser.states import PAGES

UNREADABLE = """nodes => nodes
  .filter(node => !node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
  .filter(node => node.textContent.trim())
  .filter(node => !node.closest('[data-with-script], [data-error], [data-without-storage], form[data-filter]'))
  .filter(node => !node.closest('[data-when], [data-kept-apart], [data-guarded]'))
  .filter(node => !node.closest('.course-paper'))  // test_paper.py
  .filter(node => !node.matches('.course-ways > li > p, .course-map > li > p'))  // below
  .map(node => node.outerHTML.slice(0, 160))"""
LEFT_OUT = """nodes => nodes
  .filter(node => !node.checkVisibility() && node.textContent.trim())
  .map(node => [node.closest('li').querySelector('a').href, node.innerText.trim() || node.textContent.trim()])"""
"""Of the words that a card leaves out: where the card leads, and the words."""
MODULES = ("formalisation", "occupational-health-safety", "due-diligence")
COVERED = {
    "choice": (".course-choice", False),
    "scale": (".course-choice", False),
    "order": ("[data-step]", False),
    "inline_choice": ("option:not([value=''])", False),
    "match": (".course-row", True),
    "text_entry": ("input", True),
    "extended_text": ("textarea", False),
}
"""Of each kind, the parts of which the key says something, and whether it says more than one thing of each."""
DEAD = "button:visible, form[data-filter]:visible, dialog:visible, [data-score]:visible"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen without JavaScript."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_everything_can_be_read(language: str, kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    expect(page.locator(DEAD)).to_have_count(0)
    open_all(page)
    words = page.locator("main :is(h1, h2, h3, p, li, td, th, dt, dd, label, summary)")
    assert words.count() > 3
    assert words.evaluate_all(UNREADABLE) == []


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_what_a_card_leaves_out_is_on_the_page_it_leads_to(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['home']}")
    left_out = page.locator("main :is(.course-cards, .course-ways) :is(h3, p, li)").evaluate_all(LEFT_OUT)
    assert left_out
    for target, words in left_out:
        page.goto(target)
        assert " ".join(words.split()) in " ".join(page.locator("main").inner_text().split())


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_every_item_has_its_key_with_reasons(language: str, module: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/modules/{module}/quiz.html")
    items = page.locator("form[data-address]").all()
    assert len(items) == 15
    expect(page.locator("[data-without-script]").first).to_be_visible()
    expect(page.locator("[data-answer-key] li:visible")).to_have_count(0)
    for item in items:
        expect(item.locator("[data-interaction]:visible")).to_have_count(item.locator("[data-interaction]").count())
        item.locator("[data-answer-key] > summary").click()
        for scene in item.locator("[data-answer-key] details > summary").all():
            scene.click()
        for field in item.locator("[data-interaction]").all():
            _expect_key(item, field)
        reasons = item.locator("[data-answer-key] [data-key-of] > li > :nth-child(2)").all_inner_texts()
        assert all(len(reason) > 20 for reason in reasons), reasons


def _expect_key(item: Locator, field: Locator) -> None:
    """All that can be answered is told by the key; what is right is marked, but where nothing is."""
    key = item.locator(f"[data-key-of='{field.get_attribute('data-interaction')}']")
    told = key.locator("li:visible")
    parts, more = COVERED[field.get_attribute("data-kind") or ""]
    count = field.locator(parts).count()
    assert told.count() >= 2 * count if more else told.count() == count > 0
    if item.get_attribute("data-unscored") is None:
        expect(told.locator(".course-verdict:visible")).to_have_count(told.count())
        assert key.locator("li:is([data-correct='true'], [data-step]):visible").count() >= 1


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_every_case_is_shown_and_no_filter(language: str, page: Page, address: str, site: Path) -> None:
    page.goto(f"{address}/{language}/{PAGES['cases']}")
    written = [path for path in (site / language / "case-studies").glob("*.html") if path.name != "index.html"]
    expect(page.locator("[data-cases] > li:visible")).to_have_count(len(written))
    expect(page.locator("form[data-filter]")).to_be_hidden()


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_menu_and_languages_work(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['section']}")
    entries = page.locator("[data-menu-box] nav a")
    expect(entries.first).to_be_hidden()
    page.locator("[data-menu]").click()
    expect(entries.first).to_be_visible()
    target = entries.first.evaluate("link => link.href")
    entries.first.click()
    page.wait_for_url(target)
    other = "es" if language == "en" else "en"
    page.goto(f"{address}/{language}/{PAGES['section']}")
    page.locator(f"a[data-language='{other}']").click()
    page.wait_for_url(f"**/{other}/{PAGES['section']}")
    expect(page.locator("html")).to_have_attribute("lang", other)
