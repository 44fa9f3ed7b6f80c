"""Nothing strange that is found in storage breaks a quiz."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.states import item_answered
from tests.browser.storage.real_quiz import KEY, is_answered, open_quiz

DAMAGED = ["", "{", "null", "7", '"text"', "[[]]", '{"items": []}', '{"items": "text"}', '{"items": null}']
STRANGE: list[object] = [
    None,
    7,
    "text",
    [],
    {"key": 1},
    {"answers": "b"},
    {"answers": {"answer": 7}},
    {"answers": [["b"]]},
    {"answers": {"answer": ["?"]}},
]

CHOICES = "form[data-address]:not(:has([data-kind]:not([data-kind=choice]), [data-scene]))"
"""Items that are answered with radios and checkboxes only."""


@pytest.mark.parametrize("damaged", DAMAGED)
def test_what_is_no_store_is_an_empty_one(damaged: str, context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, damaged])
    page.reload()
    is_answered(page, checked=0)
    item_answered(page, correct=True)
    page.reload()
    is_answered(page)
    expect(page.locator("[data-without-storage]")).to_be_hidden()


def test_an_entry_that_is_no_entry_is_none(context: BrowserContext, address: str) -> None:
    page = open_quiz(context, address)
    items = page.locator(CHOICES)
    assert items.count() >= len(STRANGE)
    found = items.evaluate_all("all => all.map(one => [one.dataset.address, JSON.parse(one.dataset.item).key])")
    entries = {
        at: {"key": key, **entry} if isinstance(entry, dict) else entry
        for (at, key), entry in zip(found, STRANGE, strict=False)
    }
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps({"items": entries})])
    page.reload()
    expect(page.locator("form[data-address] input:checked")).to_have_count(0)
    expect(page.locator("[data-retry]:visible")).to_have_count(0)
    expect(page.locator("[data-progress]")).to_contain_text(": 0")
    for place in range(len(STRANGE)):
        item = items.nth(place)
        for field in item.locator("[data-interaction]").all():
            field.locator("input").first.check()
        item.locator("[data-check]").click()
        expect(item.locator("[data-result] li").first).to_be_visible()
    expect(page.locator("[data-progress]")).to_contain_text(str(len(STRANGE)))
