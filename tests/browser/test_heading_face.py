"""The face of headings in browsers: its file has the letters we say, nothing moves for it, it works from a folder."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route

from build_tools.site.look.face import FACE_FILE, widths
from tests.browser.served import served
from tests.browser.states import LANGUAGES, PAGES
from tests.browser.weighing import BUDGETS
from tests.search.firefox import Firefox

FACE = FACE_FILE.with_suffix(".woff2")
MEASURED = """async ([data, letters]) => {
  const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
  document.fonts.add(await new FontFace("Measured", bytes.buffer).load());
  const context = document.createElement("canvas").getContext("2d");
  return letters.map(letter => {
    context.font = "1000px Measured, monospace";
    return context.measureText(letter).width / 1000;
  });
}"""
MOVED = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const names = entry.sources.map(source => source.node ? source.node.nodeName : "");
      sum += names.some(name => /^H[123]$/.test(name)) ? entry.value : 0;
    }
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""
DRAWN = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("h1"));
  return range.getBoundingClientRect().width;
}"""
SECTION = PAGES["section"]


def _late(route: Route) -> None:
    time.sleep(1)
    route.continue_()


def test_what_browsers_get_has_the_letters_and_widths_of_the_table(browser: Browser) -> None:
    page = browser.new_page()
    letters = sorted(widths())
    for file in (FACE, FACE_FILE):
        data = base64.b64encode(file.read_bytes()).decode()
        found = page.evaluate(MEASURED, [data, letters])
        assert found == pytest.approx([widths()[letter] for letter in letters], abs=0.002)
    page.close()


def test_the_licence_stands_beside_it() -> None:
    text = (FACE.parent / "bitter-OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "SIL Open Font License".encode("utf-16-be") in FACE_FILE.read_bytes()  # in its own name table


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_weight(language: str, site: Path) -> None:
    (face,) = (site / language / "assets").glob("*.woff2")
    assert face.stat().st_size <= BUDGETS["face of headings, once"].size


@pytest.mark.parametrize(
    "answer", [lambda route: route.continue_(), lambda route: route.abort(), _late], ids=["loaded", "blocked", "late"]
)
def test_nothing_moves(answer: Callable[[Route], None], browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.route("**/*.woff2", answer)
    page.goto(f"{address}/es/{SECTION}", wait_until="load")
    before = page.evaluate(DRAWN)
    assert page.evaluate(MOVED) == 0
    assert page.evaluate(DRAWN) == before
    context.close()


def test_the_next_page_has_it(browser: Browser, site: Path, tmp_path: Path) -> None:
    with served(site, tmp_path, "kept", {"Cache-Control": "max-age=600"}) as address:
        _next_page_has_it(browser, address)


def _next_page_has_it(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/es/{SECTION}", wait_until="networkidle")
    page.goto(f"{address}/es/{PAGES['module']}", wait_until="networkidle")
    in_face = page.evaluate(DRAWN)
    assert {url for url in asked if url.endswith(".woff2")} == {f"{address}/es/assets/{FACE.name}"}
    page.add_style_tag(content="h1 { font-family: Rockwell, 'Roboto Slab', Georgia, serif !important }")
    assert page.evaluate(DRAWN) != in_face
    context.close()


def test_from_a_folder(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "es" / SECTION).as_uri(), wait_until="load")
    page.evaluate("document.fonts.ready")
    assert page.evaluate("[...document.fonts].map(face => face.status)") == ["loaded"]
    page.close()


def test_from_a_folder_in_firefox(tmp_path: Path, site: Path) -> None:
    with Firefox(tmp_path) as firefox:
        firefox.open((site / "es" / SECTION).as_uri())
        assert firefox.run("return document.fonts.ready.then(all => [...all].map(face => face.status))") == ["loaded"]
