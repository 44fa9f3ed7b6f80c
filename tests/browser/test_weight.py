"""What a page costs a reader on a slow line. Budgets: kilobytes are 1,000 bytes, compressed with gzip -9."""

from __future__ import annotations

import gzip
import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.publish.scripts import smaller
from tests.browser.bare_site import ASSETS
from tests.browser.states import LANGUAGES, PAGES, QUERY

NODE = Path(__file__).parents[1] / "node"
SEARCH = re.compile(r"/search/|/assets/search(-words|-index)?\.js")
"""All of search but the button that opens it."""
FIRST_VISIT, NEXT_PAGE, FIRST_QUERY, HTML = 70_000, 15_000, 60_000, 40_000
SCRIPT, ALL_SCRIPT = 25_000, 28_000
"""What one page can ever ask for, and all own scripts together, each once, as they are published."""
FROM_A_FOLDER = {"assets/store-area.js", "assets/store.js", "assets/transfer.js", "assets/carry.js"}
"""Over http nobody asks for these by themselves."""


def _packed(content: bytes) -> int:
    return len(gzip.compress(content, 9))


def _paths(root: str, urls: list[str]) -> set[str]:
    return {url.removeprefix(root).partition("#")[0].partition("?")[0].lstrip("/") for url in urls}


def _weight(site: Path, root: str, urls: list[str]) -> int:
    return sum(_packed((site / path).read_bytes()) for path in _paths(root, urls))


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
@pytest.mark.parametrize("kind", PAGES)
def test_first_visit_next_page_and_first_query(
    kind: str, language: str, browser: Browser, address: str, site: Path
) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/{language}/{PAGES[kind]}", wait_until="networkidle")
    first = list(asked)
    assert _weight(site, address, first) <= FIRST_VISIT
    assert [url for url in first if SEARCH.search(url)] == []
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(QUERY[language])
    page.locator("[data-search-results] a").first.wait_for()
    assert _weight(site, address, asked[len(first) :]) <= FIRST_QUERY
    scripts = {path.removeprefix(f"{language}/") for path in _paths(address, asked) if "/assets/" in path}
    assert {path for path in scripts if path.endswith(".js")} <= _scripts(site, language, PAGES[kind]) - FROM_A_FOLDER
    context.close()


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_waits_for_one_stylesheet(kind: str, site: Path) -> None:
    page = (site / "en" / PAGES[kind]).read_text("utf-8")
    assert re.findall(r'<link rel="stylesheet"[^>]*>', page) == [
        f'<link rel="stylesheet" href="{"../" * PAGES[kind].count("/")}assets/page.css">'
    ]
    sheets = {path.name for path in (site / "en" / "assets").rglob("*.css")}
    assert sheets == {"page.css", "search.css"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_next_pages_cost_little(language: str, site: Path) -> None:
    for kind in ("module", "section", "coverage", "case", "cases", "track", "standing", "home", "dos", "my_course"):
        page = (site / language / PAGES[kind]).read_bytes()
        assert _packed(page) <= NEXT_PAGE, kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_sections_are_light_before_compression(language: str, site: Path) -> None:
    for page in (site / language / "modules").rglob("*.html"):
        if page.name != "quiz.html":
            assert page.stat().st_size <= HTML, page


def _scripts(site: Path, language: str, page: str) -> set[str]:
    """The script of ours that a page can ask for over http, as paths below the language's folder: what it names, what
    search adds with the first query, and `carry.js`, which is only asked for from a folder."""
    html = (site / language / page).read_text("utf-8")
    named = {source.replace("../", "") for source in re.findall(r'^ *<script src="([^"]+)" defer>', html, re.MULTILINE)}
    search = {f"assets/{path.name}" for path in (site / language / "assets").glob("search*.js")}
    return {"assets/carry.js", *named, *search}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAGES)
def test_all_script_that_a_page_can_ask_for(kind: str, language: str, site: Path) -> None:
    scripts = _scripts(site, language, PAGES[kind])
    assert {"assets/shell.js", "assets/search-open.js", "assets/search.js"} < scripts
    assert sum(_packed((site / language / path).read_bytes()) for path in scripts) <= SCRIPT


def test_all_own_script_is_small() -> None:
    scripts = [smaller(path.read_text("utf-8")) for path in sorted(ASSETS.rglob("*.js"))]
    assert len(scripts) > 30
    assert _packed("\n".join(scripts).encode()) <= ALL_SCRIPT


def test_every_script_is_es2015(site: Path) -> None:
    scripts = sorted((site / "en" / "assets").rglob("*.js"))
    assert len(scripts) > 10
    for script in scripts:
        parsed = subprocess.run(
            ["node", NODE / "node_modules" / "acorn" / "bin" / "acorn", "--ecma2015", "--silent", script],
            capture_output=True,
            text=True,
            check=False,
        )
        assert parsed.returncode == 0, f"{script.name}: {parsed.stderr}"
