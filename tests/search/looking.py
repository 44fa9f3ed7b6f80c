"""How tests look for words in the search box."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.search.pages import WORDS

HREFS = "links => links.map(link => link.getAttribute('href'))"
READY = "loading => document.querySelector('[data-search-status]').textContent !== loading"
LISTEN = """() => { window.said = new Promise((said) => {
  new MutationObserver(said).observe(document.querySelector("[data-search-status]"), { childList: true });
}).then(() => true); }"""


def look(page: Page, words: str) -> list[str]:
    """Opens search if it is closed, looks for words, waits until something is said, and gives the links found."""
    if not page.locator("[data-search]").is_visible():
        page.click("[data-search-open]")
    page.wait_for_function(READY, arg=WORDS["search-loading"])
    page.evaluate(LISTEN)
    page.fill("[data-search-input]", words)
    page.press("[data-search-input]", "Enter")
    page.evaluate("window.said")
    found: list[str] = page.eval_on_selector_all("[data-search-results] a", HREFS)
    return found
