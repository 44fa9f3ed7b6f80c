"""Every page of the site opens over http and from a folder: nothing missing, nothing from another host."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request

LINKS = "nodes => nodes.map(node => node.getAttribute('href'))"


def _open_all(browser: Browser, root: str, site: Path) -> tuple[set[str], dict[str, set[str]], list[str]]:
    """All links by full address, the anchors of each page, and what went wrong."""
    wrong: list[str] = []
    links: set[str] = set()
    anchors: dict[str, set[str]] = {}
    context = browser.new_context()
    page = context.new_page()
    page.on("requestfailed", lambda request: _failed(request, wrong))
    page.on("pageerror", lambda error: wrong.append(f"script: {error}"))
    page.on("request", lambda request: _same_place(request.url, root, wrong))
    for path in sorted(site.rglob("*.html")):
        address = f"{root}/{path.relative_to(site).as_posix()}"
        if path.parent == site and (path.name == "index.html" or not root.startswith("http")):
            continue  # The one leads on at once; the other is shown by servers only, and names files from their root.
        answer = page.goto(address)
        if answer and root.startswith("http") and not answer.ok:
            wrong.append(f"{answer.status}: {address}")
        anchors[address] = set(_ids(page))
        links |= {urljoin(address, href) for href in page.eval_on_selector_all("a[href]", LINKS)}
    context.close()
    return links, anchors, wrong


def _failed(request: Request, wrong: list[str]) -> None:
    # An icon that is still on its way when the next page opens is given up by the browser; that is no fault.
    if request.failure != "net::ERR_ABORTED":
        wrong.append(f"{request.failure}: {request.url}")


def _ids(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all("[id]", "nodes => nodes.map(node => node.id)")
    return found


def _same_place(url: str, root: str, wrong: list[str]) -> None:
    if not url.startswith((root, "data:", "blob:", "about:")):
        wrong.append(f"another host: {url}")


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_every_link_and_anchor_resolves(scheme: str, browser: Browser, address: str, site: Path) -> None:
    root = address if scheme == "http" else site.as_uri()
    links, anchors, wrong = _open_all(browser, root, site)
    assert len(anchors) > 30
    for link in sorted(links):
        target, anchor = urldefrag(link)
        if not target.startswith(root):
            continue
        path = site / unquote(urlsplit(target).path.removeprefix(urlsplit(root).path)).lstrip("/")
        if not path.is_file():
            wrong.append(f"no file: {link}")
        elif anchor and unquote(anchor) not in anchors.get(target, set()):
            wrong.append(f"no anchor: {link}")
    assert wrong == []


def test_entry_page_sends_each_reader_to_a_language(browser: Browser, address: str, site: Path) -> None:
    for root in (address, site.as_uri()):
        for locale, expected in (("es-HN", "/es/index.html"), ("en-GB", "/en/index.html"), ("fr-FR", "/en/index.html")):
            context = browser.new_context(locale=locale)
            page = context.new_page()
            page.goto(f"{root}/index.html")
            page.wait_for_url(f"**{expected}")
            context.close()


def test_language_switch_stays_on_the_page(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/es/modules/formalisation/permit-journey.html")
    page.get_by_role("link", name="English").first.click()
    page.wait_for_url("**/en/modules/formalisation/permit-journey.html")
    assert page.locator("html").get_attribute("lang") == "en"
    page.close()


def test_entry_page_remembers_the_language_a_reader_chose(browser: Browser, address: str) -> None:
    context = browser.new_context(locale="es-HN")
    page = context.new_page()
    page.goto(f"{address}/es/index.html")
    page.get_by_role("link", name="English").first.click()
    page.wait_for_url("**/en/index.html")
    page.goto(f"{address}/index.html")
    page.wait_for_url("**/en/index.html")
    context.close()
