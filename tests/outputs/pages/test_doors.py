"""The same course, built by other engines, is the same course: as far as the list of known differences says."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.outputs.pages.built import BuiltSite
from tests.outputs.pages.differences import differences
from tests.outputs.pages.doors import DOORS, Door, build_door, read_door, read_own
from tests.outputs.pages.known import known
from tests.outputs.pages.probes import OTHER, PROBES, SOURCE, Visit

pytestmark = pytest.mark.full
QUIZ = "modules/formalisation/quiz.html"
PICTURE = re.compile(r'\n<(meta (property="og:image|name="twitter:card)|link rel="apple-touch-icon").*')
"""The lines of known difference `share-picture`."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Opened:
    """A door, the folder of the site it leads to, and that site as read."""

    door: Door
    folder: Path
    site: BuiltSite


@pytest.fixture(scope="module", params=DOORS, ids=[door.name for door in DOORS])
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The real course built by an engine."""
    door: Door = request.param
    folder = build_door(door, tmp_path_factory.mktemp("door") / "tree")
    return Opened(door, folder, read_door(door.layout, folder))


@pytest.fixture(scope="module")
def own(site: Path) -> BuiltSite:
    """Our own site, read."""
    return read_own(site)


@pytest.fixture
def visit(opened: Opened, browser: Browser) -> Iterator[Visit]:
    """The engine's site over http, for a reader who speaks Spanish."""
    handler = functools.partial(_Quiet, directory=str(opened.folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale=OTHER)
    address = f"http://127.0.0.1:{server.server_port}"
    yield Visit(context.new_page(), opened.site, address, opened.folder, opened.door.layout)
    context.close()
    server.shutdown()
    server.server_close()


def test_what_differs_is_known_and_what_is_known_differs(opened: Opened, own: BuiltSite, visit: Visit) -> None:
    compared = differences(own, opened.site)
    found = {each.kind for each in compared} | {name for name, still_so in PROBES.items() if still_so(visit)}
    assert found == {each.id for each in known() if opened.door.name in each.engines}, "\n".join(map(str, compared))


def test_a_damaged_tree_is_noticed(opened: Opened, own: BuiltSite, tmp_path: Path) -> None:
    def damage(folder: Path) -> None:
        (settings,) = folder.glob("mkdocs*.yml") if opened.door.layout != "neutral" else [folder / "mkdocs.es.yml"]
        settings.write_text(
            settings.read_text("utf-8").replace(": about.es.md", ": dos.es.md").replace(": about.md", ": dos.md")
        )
        for page in (*folder.rglob("glossary.es.md"), *folder.rglob("es/glossary.md")):
            page.write_text(page.read_text("utf-8").replace("<h1>", "<h1>El ", 1), "utf-8")

    site = build_door(opened.door, tmp_path / "tree", damage)
    found = set(differences(own, read_door(opened.door.layout, site))) - set(differences(own, opened.site))
    assert {(each.kind, each.where) for each in found} >= {("words", "es/glossary.html"), ("menu", "es")}


def test_the_quiz_works_and_the_other_language_remembers(visit: Visit) -> None:
    page = visit.open(QUIZ)
    item = page.locator("form[data-address]").first
    address = item.get_attribute("data-address")
    _check_the_right_choice(item)
    right = item.locator("[data-result] .course-right").first
    expect(right).to_be_visible()
    expect(page.locator("[data-progress]")).to_contain_text("1")
    _follow(visit)
    expect(page).to_have_url(f"{visit.address}/{visit.path(QUIZ, SOURCE)}".removesuffix("index.html"))
    same = page.locator(f"form[data-address='{address}'] [data-result] .course-right").first
    expect(same).to_be_visible()


def test_nothing_is_fetched_from_another_host_and_no_script_fails(visit: Visit) -> None:
    asked: list[str] = []
    failed: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.page.on("pageerror", lambda error: failed.append(str(error)))
    for path in ("index.html", QUIZ, "case-studies/index.html"):
        visit.open(path).wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith(visit.address)] == []
    assert failed == []


def test_on_paper_there_is_no_key(visit: Visit) -> None:
    page = visit.open(QUIZ)
    page.emulate_media(media="print")
    assert page.locator("form[data-address]").first.is_visible()
    assert not [key for key in page.locator("[data-answer-key]").all() if key.is_visible()]


def test_the_first_page_and_404_are_those_of_our_own_site(opened: Opened, site: Path) -> None:
    if opened.door.layout != "neutral":
        return
    for name in ("index.html", "404.html", "plain.css", "choose-language.js", "sitemap.xml"):
        assert (opened.folder / name).read_text("utf-8") == PICTURE.sub("", (site / name).read_text("utf-8")), name


def _check_the_right_choice(item: Locator) -> None:
    """Tries one choice after the other, as a learner may, until it is right."""
    for choice in item.locator("input[type=radio]").all():
        choice.check()
        item.locator("[data-check]").click()
        expect(item.locator("[data-result] li").first).to_be_visible()
        if item.locator("[data-result] .course-right").count():
            return
        item.locator("[data-retry]").click()


def _follow(visit: Visit) -> None:
    link = visit.page.locator(f"article a[hreflang={SOURCE}], article .i18n-link a, article a.i18n-link").first
    link.click()
