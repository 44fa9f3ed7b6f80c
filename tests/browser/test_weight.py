"""What a page costs a reader on a slow line. Kilobytes are 1,000 bytes, compressed with gzip -9: see docs/weight.md."""

from __future__ import annotations

import gzip
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.outputs.site import FRAME
from build_tools.scripts.bundle import bundled, modules
from tests.browser.states import LANGUAGES, PAGES, QUERY
from tests.browser.weighing import BUDGETS, Weight, languages, pages_of, weight_of
from tests.real_course import ROOT

NODE = Path(__file__).parents[1] / "node"
SEARCH = re.compile(r"/search/|/assets/search-")
"""All of search but the button that opens it."""
FIRST_VISIT, NEXT_PAGE, FIRST_QUERY, HTML = 70_000, 15_000, 60_000, 40_000
FACE = "assets/bitter-700.woff2"
"""Weighed by itself: see test_heading_face.py."""
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
    named = weight_of(site / language / PAGES[kind], site).files
    known = {*named, site / language / PAGES[kind], site / language / FACE}
    assert {site / path for path in _paths(address, first)} <= known
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


SHEETS = {
    "section": (),
    "standing": (),
    "quiz": ("quiz-page",),
    "module": ("module-page",),
    "home": ("home-page",),
    "my_course": ("my-course-page",),
    "case": ("cases-page",),
    "cases": ("cases-page",),
}
"""The stylesheets of a page of a kind after page.css. Any other page lists things."""


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_waits_for_few_stylesheets(kind: str, site: Path) -> None:
    page = (site / "en" / PAGES[kind]).read_text("utf-8")
    up = "../" * PAGES[kind].count("/")
    assert re.findall(r'<link rel="stylesheet"[^>]*>', page) == [
        f'<link rel="stylesheet" href="{up}assets/{name}.css">' for name in ("page", *SHEETS.get(kind, ("lists-page",)))
    ]
    sheets = {path.name for path in (site / "en" / "assets").rglob("*.css")}
    assert sheets == {
        "page.css",
        "search.css",
        *(f"{name}.css" for names in (*SHEETS.values(), ("lists-page",)) for name in names),
    }


def _told(site: Path, what: str, weights: Iterator[tuple[Path, int, int]]) -> list[str]:
    """The pages that are heavier than the row `what` of docs/weight.md allows. There is at least one page."""
    budget, found = BUDGETS[what], list(weights)
    assert found
    return [
        f"{page.relative_to(site)}: {size:,} bytes in {requests} requests"
        for page, size, requests in found
        if size > budget.size or requests > (budget.requests or requests)
    ]


def _leaves(file: Path) -> bool:
    """Whether it is the script that leaves a page on a hard topic."""
    return file.name.startswith("leave-")


def test_lessons_are_light(site: Path) -> None:
    lessons = [(page, weight_of(page, site)) for page in pages_of("section", site)]
    one, all_ = "lesson, first visit, pictures not counted", "lesson, first visit, with its pictures"
    hard = [(page, weight) for page, weight in lessons if any(map(_leaves, weight.files))]
    others = [lesson for lesson in lessons if lesson not in hard]
    assert _told(site, one, ((page, weight.size, weight.requests) for page, weight in others)) == []
    on_hard = "lesson on a hard topic, first visit, pictures not counted"
    assert _told(site, on_hard, ((page, weight.size, weight.requests) for page, weight in hard)) == []
    assert _told(site, all_, ((page, weight.size + weight.pictures, 0) for page, weight in lessons)) == []


def test_pictures_in_lessons_are_light(site: Path) -> None:
    pictures = {picture for page in pages_of("section", site) for picture in weight_of(page, site).picture_files}
    heavy = {picture for picture in pictures if _packed(picture.read_bytes()) > BUDGETS["picture in a lesson"].size}
    assert heavy == set()


def test_quizzes_are_light_at_first_and_after_a_lesson(site: Path) -> None:
    quizzes = [(page, weight_of(page, site)) for page in pages_of("quiz", site)]
    assert _told(site, "quiz, first visit", ((page, weight.size, weight.requests) for page, weight in quizzes)) == []
    lessons = {page.parent: weight_of(page, site) for page in pages_of("section", site)}
    after = ((page, weight, weight.without(lessons[page.parent])) for page, weight in quizzes)
    assert _told(site, "quiz after a lesson", ((page, more.size, more.requests) for page, _, more in after)) == []


def test_the_first_page_is_light(site: Path) -> None:
    pages = [(page, weight_of(page, site)) for page in pages_of("home", site)]
    told = ((page, weight.size + weight.pictures, weight.requests) for page, weight in pages)
    assert _told(site, "first page, first visit", told) == []
    drawn = ((page, _packed(_picture(page).encode()), 0) for page, _ in pages)
    assert _told(site, "picture of the first page", drawn) == []


def _picture(page: Path) -> str:
    """The picture that stands in the HTML of a page."""
    found = re.search(r'<div class="course-picture">(.*?)</div>', page.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]


WEIGHED: dict[str, Callable[[Weight], int]] = {
    "any page, first visit": lambda weight: weight.size,
    "styles of a page": lambda weight: weight.of(".css"),
    "scripts of a page": lambda weight: weight.of(".js") - _opener(),
}


@pytest.mark.parametrize("what", WEIGHED)
def test_any_page_is_light(what: str, site: Path) -> None:
    pages = (page for language in languages(site) for page in language.rglob("*.html"))
    weights = ((page, weight_of(page, site)) for page in pages)
    named = ((page, WEIGHED[what](weight), weight.requests) for page, weight in weights if weight.files)
    assert _told(site, what, named) == []


@pytest.mark.parametrize("kind", ["section", "quiz"])
def test_the_second_page_of_a_kind_asks_for_nothing_but_itself(kind: str, site: Path) -> None:
    for language in languages(site):
        pages = [page for page in pages_of(kind, site) if language in page.parents]
        files = [{file for file in weight_of(page, site).files if not _leaves(file)} for page in pages]
        assert all(each == files[0] for each in files)


def test_logo_and_icon_are_one_file(site: Path) -> None:
    pictures = [path for language in languages(site) for path in (language / "assets").glob("*.svg")]
    assert [path.name for path in pictures] == ["logo.svg"] * len(languages(site))


def test_the_budgets_are_where_partners_look() -> None:
    linked = [path for path in ("README.md", "docs/hosting.md") if "weight.md" in (ROOT / path).read_text("utf-8")]
    assert linked == ["README.md", "docs/hosting.md"]


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
    """The scripts of ours that a page names, as paths below the site: at least those of its head."""
    html = (site / language / page).read_text("utf-8")
    named = re.findall(r'<script src="([^"]+)"', html)
    assert named
    return {f"{language}/{source.replace('../', '')}" for source in named}


def _opener() -> int:
    """What the button that opens search adds to the script in the head."""
    known, head = modules(), FRAME["head"]
    without = [entry for entry in head if not entry.startswith("search/")]
    assert len(without) < len(head)
    return _packed(bundled(head, known).encode()) - _packed(bundled(without, known).encode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scripts_of_every_page_together_are_small(language: str, site: Path) -> None:
    pages = [page for page in (site / language).rglob("*.html") if "content_" in page.read_text("utf-8")]
    assert pages
    for page in pages:
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
