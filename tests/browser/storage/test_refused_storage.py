"""Where a browser keeps nothing, the page says so, works as usual, and writes when it can again."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.states import item_answered
from tests.browser.storage.real_quiz import first_item, is_answered, open_quiz
from tests.browser.storage.refusals import ABSENT, FORBIDDEN, FULL


@pytest.mark.parametrize("trouble", [FORBIDDEN, ABSENT, FULL], ids=["forbidden", "absent", "full"])
def test_without_storage_only_the_note_differs(trouble: str, context: BrowserContext, address: str) -> None:
    usual = open_quiz(context, address)
    item_answered(usual, correct=True)
    context.add_init_script(trouble)
    page = open_quiz(context, address, "en")
    note = page.locator("[data-without-storage]")
    expect(note).to_be_visible()
    first_item(page).locator("input").first.check()
    item_answered(page, correct=True)
    is_answered(page)
    page.locator("[data-without-storage]").evaluate("note => { note.hidden = true; }")
    assert page.locator("main").inner_text() == usual.locator("main").inner_text()


def test_what_could_not_be_written_is_written_with_the_next_change(context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    page.evaluate(f"() => {{ window.real = Storage.prototype.setItem; {FULL} }}")
    item_answered(page, correct=True)
    expect(page.locator("[data-without-storage]")).to_be_visible()
    page.evaluate("() => { Storage.prototype.setItem = window.real; }")
    page.evaluate("courseScripts['kept/store'].open('equal-ground/v1').part('settings').set('track', 'companies')")
    assert page.evaluate("courseScripts['kept/store'].open('equal-ground/v1').kept()") is True
    page.reload()
    is_answered(page)
