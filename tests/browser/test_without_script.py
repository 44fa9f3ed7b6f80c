"""The real site with JavaScript off: everything can be read, and what needs a script is not shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.disclosures import open_all
from tests.browser.states import LANGUAGES, PAGES

UNREADABLE = """nodes => nodes
  .filter(node => !node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
  .filter(node => node.textContent.trim())
  .filter(node => !node.closest('[data-with-script], [data-error], [data-without-storage], form[data-filter]'))
  .filter(node => !node.closest('[data-when], [data-kept-apart]'))
  .map(node => node.outerHTML.slice(0, 160))"""
DEAD = "button:visible, form[data-filter]:visible, dialog:visible, [data-score]:visible"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen without JavaScript."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_read(language: str, kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    expect(page.locator(DEAD)).to_have_count(0)
    open_all(page)
    words = page.locator("main :is(h1, h2, h3, p, li, td, th, dt, dd, label, summary)")
    assert words.count() > 3
    assert words.evaluate_all(UNREADABLE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_has_its_key_with_reasons(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    items = page.locator("form[data-address]").all()
    assert len(items) == 12
    expect(page.locator("[data-without-script]")).to_be_visible()
    expect(page.locator("[data-answer-key] li:visible")).to_have_count(0)
    for item in items:
        item.locator("[data-answer-key] > summary").click()
        for scene in item.locator("[data-answer-key] details > summary").all():
            scene.click()
        if item.get_attribute("data-unscored") is not None:
            expect(item.locator("[data-answer-key] li:visible").first).to_be_visible()
            continue
        choices = item.locator(".course-choice").count()
        expect(item.locator("[data-answer-key] li:visible .course-verdict:visible")).to_have_count(choices)
        reasons = item.locator("[data-answer-key] li > :last-child").all_inner_texts()
        assert all(len(reason) > 20 for reason in reasons), reasons
        assert item.locator("[data-answer-key] li[data-correct='true']:visible").count() >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_is_shown_and_no_filter(language: str, page: Page, address: str, site: Path) -> None:
    page.goto(f"{address}/{language}/{PAGES['cases']}")
    written = [path for path in (site / language / "case-studies").glob("*.html") if path.name != "index.html"]
    expect(page.locator("[data-cases] > li:visible")).to_have_count(len(written))
    expect(page.locator("form[data-filter]")).to_be_hidden()


@pytest.mark.parametrize("language", LANGUAGES)
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
