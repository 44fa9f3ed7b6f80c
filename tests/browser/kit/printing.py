"""What a browser makes of a page on paper."""

from __future__ import annotations

import re

from playwright.sync_api import Page

SIZES = {"A4": (210, 297), "Letter": (216, 279)}
"""Millimetres, across and down."""
ACROSS, DOWN = 26, 26
"""The margins of both sides together, in millimetres, as quiz.css has them."""
MILLIMETRE = 96 / 25.4
ITEMS = """() => Array.from(document.querySelectorAll('.kit-item')).map(item => ({
  whole: getComputedStyle(item).breakInside === 'avoid', height: item.getBoundingClientRect().height }))"""
TYPE = "() => parseFloat(getComputedStyle(document.querySelector('.kit-item p:not(.kit-number)')).fontSize) * 72 / 96"
BESIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of Chromium has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def nothing_is_cut(page: Page, size: str) -> None:
    """Each item fits on a page, and the browser is told to keep it there; and type is large enough to read."""
    across, down = SIZES[size]
    page.set_viewport_size({"width": int((across - ACROSS) * MILLIMETRE), "height": 800})
    page.emulate_media(media="print")
    items = page.evaluate(ITEMS)
    assert items
    assert all(item["whole"] and item["height"] < (down - DOWN) * MILLIMETRE for item in items)
    assert page.evaluate(TYPE) >= 10.99
    assert page.evaluate(BESIDE) == 0
