"""What a page costs a reader on a slow line. Budgets: kilobytes are 1,000 bytes, compressed with gzip -9."""

from __future__ import annotations

import gzip
import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.outputs.site import FRAME
from build_tools.scripts.bundle import bundled, modules
from tests.browser.states import LANGUAGES, PAGES, QUERY

NODE = Path(__file__).parents[1] / "node"
SEARCH = re.compile(r"/search/|/assets/search-")
"""All of search but the button that opens it."""
FIRST_VISIT, NEXT_PAGE, FIRST_QUERY, HTML = 70_000, 15_000, 60_000, 40_000
SCRIPT, WITH_SEARCH = 18_000, 23_000
"""What one page asks for over http when it is opened, without search, and once search was opened."""


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
    scripts = {path for path in _paths(address, asked) if "/assets/" in path and path.endswith(".js")}
    opened = _scripts(site, language, PAGES[kind])
    assert opened < scripts
    assert sum(_packed((site / path).read_bytes()) for path in opened) <= SCRIPT + _opener()
    assert sum(_packed((site / path).read_bytes()) for path in scripts) <= WITH_SEARCH
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
    """The scripts of ours that a page names, as paths below the site: at least those of its head and of the frame."""
    html = (site / language / page).read_text("utf-8")
    named = re.findall(r'<script src="([^"]+)"', html)
    assert len(named) > 1
    return {f"{language}/{source.replace('../', '')}" for source in named}


def _opener() -> int:
    """What the button that opens search adds to the script of the frame."""
    known, head, shell = modules(), FRAME["head"], FRAME["shell"]
    without = [entry for entry in shell if not entry.startswith("search/")]
    assert len(without) < len(shell)
    return _packed(bundled(shell, known, head).encode()) - _packed(bundled(without, known, head).encode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scripts_of_every_page_together_are_small(language: str, site: Path) -> None:
    for page in (site / language).rglob("*.html"):
        scripts = _scripts(site, language, page.relative_to(site / language).as_posix())
        assert sum(_packed((site / path).read_bytes()) for path in scripts) <= SCRIPT + _opener(), page


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
