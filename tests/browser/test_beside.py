"""On a wide screen words and notes stand beside the text, below each other, at the height of what leads to them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.states import PAGES
from tests.browser.unforgiving import unforgiving

KINDS = ("section", "case", "standing")
WIDE = ViewportSize(width=1280, height=900)
NARROW = ViewportSize(width=1000, height=900)
ENTRIES = """() => {
  const box = (element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY, left, right };
  };
  const title = document.querySelector("main h1");
  const placeOf = (id) => document.querySelector(`main a[href='#${id}']`) || title;
  const boxes = (selector) => [...document.querySelectorAll(selector)].map(box);
  return {
    text: box(title), tables: boxes("main .course-table"), foot: boxes("footer")[0].top,
    entries: [...document.querySelectorAll(".course-reference li")].map((entry) => (
      { id: entry.id, place: box(placeOf(entry.id)).top, ...box(entry) }
    ))
  };
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A wide page that must not have an error in any script."""
    with unforgiving(browser, viewport=WIDE) as opened:
        yield opened


def _seen(page: Page) -> Any:
    return page.evaluate(ENTRIES)


@pytest.mark.parametrize("kind", KINDS)
def test_entries_stand_apart_and_never_above_what_leads_to_them(kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES[kind]}")
    seen = _seen(page)
    entries = sorted(seen["entries"], key=lambda entry: entry["top"])
    assert entries
    for entry in entries:
        assert entry["left"] >= seen["text"]["right"], entry["id"]
        assert entry["top"] >= entry["place"] - 1, entry["id"]
        assert entry["bottom"] <= seen["foot"], entry["id"]
        assert not [
            table
            for table in seen["tables"]
            if table["right"] > entry["left"] and table["top"] < entry["bottom"] and entry["top"] < table["bottom"]
        ], entry["id"]
    for above, below in pairwise(entries):
        assert above["bottom"] < below["top"], (above["id"], below["id"])


def test_a_citation_leads_to_the_note_beside_it(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    page.locator("main .course-cite a").first.click()
    expect(page.locator("#note_1")).to_be_in_viewport()
    expect(page.locator("main .course-cite a").first).to_be_in_viewport()


def test_what_opens_moves_the_entries_below_it(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    before = {entry["id"]: entry["top"] for entry in _seen(page)["entries"]}
    last = max(before, key=before.__getitem__)
    page.locator("main a.course-word").first.click()
    page.wait_for_function(
        "([id, top]) => document.getElementById(id).getBoundingClientRect().top + scrollY > top",
        arg=[last, before[last]],
    )
    for entry in _seen(page)["entries"]:
        assert entry["top"] >= entry["place"] - 1, entry["id"]


def test_on_a_narrower_page_they_are_lists_after_the_way_on(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    page.set_viewport_size(NARROW)
    page.wait_for_function("!document.querySelector('.course-beside')")
    on = page.locator(".course-neighbours").bounding_box()
    notes = page.locator(".course-notes").bounding_box()
    assert on
    assert notes
    assert notes["y"] > on["y"] + on["height"]
    assert page.locator("#note_1").evaluate("note => getComputedStyle(note).position") == "static"
    page.set_viewport_size(WIDE)
    page.wait_for_function("document.querySelector('.course-beside')")
    assert page.locator("#note_1").evaluate("note => getComputedStyle(note).position") == "absolute"


def test_on_paper_they_are_lists(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    page.emulate_media(media="print")
    assert page.locator("#note_1").evaluate("note => getComputedStyle(note).position") == "static"


def test_no_key_leads_to_what_cannot_be_seen(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    unseen = """links => links.filter((link) => {
      const box = link.getBoundingClientRect();
      return link.checkVisibility() && (box.width < 2 || box.height < 2);
    }).map((link) => link.outerHTML)"""
    links = page.locator(".course-reference :is(a, summary)")
    assert links.count() > 10
    assert links.evaluate_all(unseen) == []


def test_a_note_says_beside_the_text_what_it_says_below_it(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PAGES['case']}")
    dated = page.locator(".course-notes li:has(.course-checked)").first
    wide = dated.inner_text().split()
    assert dated.locator(".course-checked").is_visible()
    page.set_viewport_size(NARROW)
    page.wait_for_function("!document.querySelector('.course-beside')")
    assert dated.inner_text().split() == wide
