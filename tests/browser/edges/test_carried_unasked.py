"""What a link brings from elsewhere is written only after the reader agreed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page

from tests.browser.states import PAGES, item_answered

PACKED = """() => { const scripts = courseScripts;
  const course = document.querySelector('[data-store]').dataset.store.split('/')[0];
  const text = scripts['kept/transfer'].exportEverything(scripts['kept/store'].open(course + '/v1').state(), course);
  return btoa(unescape(encodeURIComponent(text))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''); }"""
KEPT = "() => Object.keys(localStorage).filter(key => /[/](v1|carry)$/.test(key))"


@pytest.fixture(scope="module")
def link(browser: Browser, site: Path) -> str:
    """The address of a quiz with answers of somebody else behind it."""
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "en" / PAGES["quiz"]).as_uri())
    item_answered(page, correct=True)
    address = f"{page.url}#carry=apart.x1!{page.evaluate(PACKED)}!score"
    context.close()
    return address


def opened(browser: Browser, link: str, answer: Callable[[Dialog], None]) -> tuple[Page, list[str]]:
    """The link in a tab that begins with it, of a browser that keeps nothing, and what the page asked."""
    context, asked = browser.new_context(), list[str]()

    def hear(dialog: Dialog) -> None:
        asked.append(dialog.message)
        answer(dialog)

    context.on("dialog", hear)
    other = context.new_page()
    other.goto(link.partition("#")[0])
    with context.expect_page() as tab:
        other.evaluate("link => { window.open(link, '_blank', 'noopener'); }", link)
    tab.value.wait_for_function("() => !location.hash.includes('carry')")
    return tab.value, asked


def test_who_says_no_keeps_nothing(browser: Browser, link: str) -> None:
    page, asked = opened(browser, link, Dialog.dismiss)
    assert len(asked) == 1
    assert "do not know where the link comes from" in asked[0]
    assert page.evaluate(KEPT) == []
    assert page.url.endswith("#score")
    page.context.close()


def test_who_says_yes_has_the_answers(browser: Browser, link: str) -> None:
    page, asked = opened(browser, link, Dialog.accept)
    assert len(asked) == 1
    assert page.locator("form[data-item] [data-result] li").count() > 0
    page.context.close()


@pytest.mark.parametrize("carried", ["", "bm90IGpzb24", "e30", "eyJjb3Vyc2UiOiJvdGhlciIsImZvcm1hdCI6Mn0"])
def test_where_a_link_brings_nothing_nobody_is_asked(browser: Browser, link: str, carried: str) -> None:
    page, asked = opened(browser, f"{link.partition('#')[0]}#carry=apart.x1!{carried}!score", Dialog.accept)
    assert asked == []
    assert page.evaluate("() => Object.keys(localStorage).filter(key => key.endsWith('/v1'))") == []
    assert page.url.endswith("#score")
    page.context.close()


def test_from_page_to_page_nobody_is_asked(browser: Browser, link: str, site: Path) -> None:
    page, asked = browser.new_context().new_page(), list[str]()
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    page.goto((site / "en" / PAGES["standing"]).as_uri())
    page.evaluate("link => { location.href = link; }", link)
    page.wait_for_url("**/quiz.html*")
    page.locator("form[data-item] [data-result] li").first.wait_for()
    assert asked == []
    page.context.close()
