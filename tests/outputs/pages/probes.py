"""Looks for what an engine does less well than our own site: one function for each, true when it is still so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, TimeoutError

from build_tools.outputs.pages import LAYOUTS
from tests.browser.test_accessibility import AXE, RULES, RUN
from tests.outputs.pages.built import BuiltSite

SECTION = "modules/formalisation/who-is-left-out.html"
RESULTS = ".md-search-result__item, [role=option]"
SOURCE, OTHER = "en", "es"
SEARCHED = 6_000
"""Milliseconds after which a search has found nothing, also on a busy machine."""
COUNTED = re.compile(r"^\d+ (results?|matching documents?)$")
"""How an English search box counts what it found; a source that is shown may have an English title."""
KEY = 30
"""Milliseconds between keys: typed faster while Material's search loads from a folder, Chromium may never answer."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An engine's site in the browser: `address` over http, `folder` on the disk, `layout` where its pages are."""

    page: Page
    site: BuiltSite
    address: str
    folder: Path
    layout: str

    def path(self, uri: str, language: str = OTHER) -> str:
        """Where a page is, below address and folder."""
        below = f"{language}/" if self.layout == "neutral" else ""
        return below + LAYOUTS[self.layout].published_at(uri, language, SOURCE)

    def open(self, uri: str, language: str = OTHER) -> Page:
        """Opens a page over http."""
        self.page.goto(f"{self.address}/{self.path(uri, language)}")
        return self.page

    def search(self, words: str) -> list[str]:
        """Types into the search of the page that is open; the addresses found."""
        self.page.wait_for_load_state("networkidle")
        self.page.keyboard.press("/")
        self.page.wait_for_timeout(300)
        self.page.keyboard.type(words, delay=KEY)
        links = self.page.locator(f":is({RESULTS}) a[href], a:is({RESULTS})")
        with suppress(TimeoutError):  # then nothing was found
            links.first.wait_for(state="attached", timeout=SEARCHED)
        return [link.get_attribute("href") or "" for link in links.all()]


def _theme_choice(visit: Visit) -> bool:
    page = visit.open(SECTION)
    return page.locator("[data-theme-switch], [data-md-component=palette] label").count() == 0


def _search_from_folder(visit: Visit) -> bool:
    visit.page.goto((visit.folder / visit.path(SECTION)).as_uri())
    return not visit.search("minería")


def _share_picture(visit: Visit) -> bool:
    head = visit.open(SECTION).locator("head")
    return not head.locator("meta[property='og:image'], link[rel='apple-touch-icon']").count()


def _hreflang(visit: Visit) -> bool:
    links = visit.open(SECTION).locator("head link[rel=alternate][hreflang]").all()
    return not any((link.get_attribute("href") or "").startswith("http") for link in links)


def _axe(visit: Visit) -> bool:
    page = visit.open(SECTION)
    page.add_script_tag(path=AXE)
    return bool(page.evaluate(RUN, RULES))


def _search_accents(visit: Visit) -> bool:
    visit.open(SECTION)
    return not visit.search("mineria")


def _search_in_english(visit: Visit) -> bool:
    page = visit.open(SECTION)
    assert visit.search("minería")
    return page.get_by_text(COUNTED).count() > 0


def _logo(visit: Visit) -> bool:
    return visit.site.pages[f"{OTHER}/{SECTION}"].logo != f"{OTHER}/index.html"


def _search_all_languages(visit: Visit) -> bool:
    visit.open(SECTION)
    found = visit.search("gender")
    return any(f"{OTHER}/" not in address and f".{OTHER}/" not in address for address in found)


def _addresses(visit: Visit) -> bool:
    return visit.path(SECTION) != f"{OTHER}/{SECTION}"


def _folder(visit: Visit) -> bool:
    page = visit.open(SECTION)
    links = page.locator(".md-nav--primary a.md-nav__link[href]").all()
    return any((link.get_attribute("href") or "").endswith("/") for link in links)


def _chooser(visit: Visit) -> bool:
    visit.page.goto(f"{visit.address}/index.html")
    visit.page.wait_for_load_state("networkidle")
    return f"/{OTHER}/" not in visit.page.url


PROBES: Mapping[str, Callable[[Visit], bool]] = {
    "theme-choice": _theme_choice,
    "search-from-folder": _search_from_folder,
    "hreflang": _hreflang,
    "share-picture": _share_picture,
    "axe": _axe,
    "search-accents": _search_accents,
    "search-in-english": _search_in_english,
    "logo": _logo,
    "search-all-languages": _search_all_languages,
    "addresses": _addresses,
    "folder": _folder,
    "chooser": _chooser,
}
