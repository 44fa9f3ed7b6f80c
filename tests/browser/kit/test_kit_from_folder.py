"""A kit opens from a folder: styles and scripts load, nothing fails, in Chromium and in Firefox."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.kit.one_of_each import one_of_each, pages
from tests.search.firefox import Firefox

LINKS = "() => [...document.querySelectorAll('a[href]')].map(link => link.href)"
STYLED = "return getComputedStyle(document.querySelector('main')).maxWidth !== 'none'"
LINKS_IN_FIREFOX = "return [...document.querySelectorAll('a[href]')].map(link => link.href)"


def _lost(links: list[str]) -> list[str]:
    """The links that lead to no file."""
    paths = {link.partition("#")[0].removeprefix("file://") for link in links if link.startswith("file://")}
    return sorted(path for path in paths if not Path(path).is_file())


def test_each_kind_of_page_opens_in_chromium_without_a_fault(browser: Browser, kit: Path) -> None:
    context = browser.new_context(offline=True)
    page, faults, lost = context.new_page(), [], []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("requestfailed", lambda request: faults.append(request.url))
    for path in (kit / "two-days" / "index.html", *one_of_each(kit, "en").values()):
        page.goto(path.as_uri())
        lost += _lost(page.evaluate(LINKS))
    context.close()
    assert faults == []
    assert lost == []


@pytest.mark.full
def test_each_kind_of_page_opens_in_firefox(kit: Path, tmp_path: Path) -> None:
    plain, lost = [], []
    with Firefox(tmp_path) as firefox:
        for kind, path in one_of_each(kit, "es").items():
            firefox.open(path.as_uri())
            plain += [] if firefox.run(STYLED) or kind in ("play", "slides") else [kind]
            lost += _lost(firefox.run(LINKS_IN_FIREFOX))
    assert plain == []
    assert lost == []


@pytest.mark.full
def test_every_link_of_the_real_kits_leads_to_a_file(browser: Browser, real_kit: Path) -> None:
    page, lost = browser.new_page(), []
    for language in ("en", "es"):
        for path in pages(real_kit, language):
            page.goto(path.as_uri())
            lost += _lost(page.evaluate(LINKS))
    page.close()
    assert lost == []
