"""What the engines examine: every kind of page in every language, wide and narrow, and what opens on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from playwright.sync_api import Page

from build_tools.course.kinds import KINDS
from build_tools.pages.page_kinds import entry
from build_tools.pages.rendering import PAGE_KINDS
from build_tools.pipeline import languages
from tests.browser.states import Case, State, at_rest, course_begun, item_right, item_wrong, menu_open
from tests.real_course import ROOT

WIDE, NARROW = 1280, 360
KIND = re.compile(r'<main [^>]*class="[^"]*\bcourse-page-(\w+)')
WORD = re.compile(r"\w{4,}")


def hint_open(page: Page, _language: str) -> None:
    """The first hint of the quiz, opened."""
    page.locator("details.course-hint summary").first.click()


def all_opened(page: Page, _language: str) -> None:
    """Every box of the page that can be opened: keys, hints, words."""
    page.evaluate("() => { for (const box of document.querySelectorAll('main details')) { box.open = true; } }")


def searched(page: Page, _language: str) -> None:
    """The search, with what it finds of the page's own heading."""
    query = WORD.search(page.locator("h1").inner_text())
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(query[0] if query else "")
    page.locator("[data-search-results] a").first.wait_for()
    page.wait_for_function("document.querySelector('[data-search]').style.opacity === ''")


STATES: dict[str, tuple[State, ...]] = {
    "quiz": (item_wrong, item_right, hint_open, all_opened),
    "section": (all_opened, searched),
    "my_course": (course_begun,),
}
"""What is examined of a kind beside a page as it was loaded. Search and menu are the same on every page."""
LEFT = ("section-left", "standing-left")
"""A lesson on a hard topic, and the page on help: pages that can be left at once."""


def page_kinds() -> tuple[str, ...]:
    """Every kind of page there is: those with a file of their own, and the templates that `course/kinds.py` names."""
    own = (kind.__module__.rpartition(".")[2] for kind in PAGE_KINDS if kind is not entry.pages)
    return (*own, *(kind.template for kind in KINDS.values() if kind.template))


def cases() -> Iterator[Case]:
    """Every case, in light colours."""
    for kind, language in product(page_kinds(), languages(ROOT)):
        for state, width in product((at_rest, *STATES.get(kind, ())), (WIDE, NARROW)):
            yield Case(kind, language, "light", width, state)
    for kind, language, width in product(LEFT, languages(ROOT), (WIDE, NARROW)):
        yield Case(kind, language, "light", width, at_rest)
    yield from (Case("section", language, "light", NARROW, menu_open) for language in languages(ROOT))


@cache
def pages_of(site: Path, language: str) -> dict[str, str]:
    """By kind, and with `-left` of those that can be left: the page below the folder of a language with most in it."""
    pages = sorted((site / language).rglob("*.html"), key=lambda path: (path.stat().st_size, path.name))
    texts = ((path.read_text("utf-8"), path) for path in pages)
    kinds = ((KIND.search(text), "-left" if "data-leave" in text else "", path) for text, path in texts)
    return {f"{kind[1]}{left}": path.relative_to(site / language).as_posix() for kind, left, path in kinds if kind}
