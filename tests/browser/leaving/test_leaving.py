"""Leaving a page on a hard topic, in Chromium: over http, from a folder, by keyboard, with no script, at all sizes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.browser.leaving.walk import Walker, Way, guarded, lesson, names, pages_of, ways
from tests.real_course import ARGUMENTS

COURSE = "equal-ground"
CONTROL = "[data-leave] a"
SIZES = [
    (360, 740),
    *(pytest.param(*size, marks=pytest.mark.full) for size in ((320, 640), (740, 360), (1280, 800), (1920, 1080))),
]
IN_VIEW = """link => {
  const box = link.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const isWhole = box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth + 1;
  return [Math.round(box.x), Math.round(box.y), isWhole, link.contains(top)];
}"""

OFTEN = "no page of this kind that was read before in the tab comes back"
WAYS = [pytest.param(way, marks=[] if way.name == OFTEN else [pytest.mark.full]) for way in ways()]
"""All of them; the one that holds most of the others in every run."""


class Chromium(Walker):
    """A tab of Chromium."""

    def __init__(self, page: Page, root: str, pages: dict[str, str]) -> None:
        super().__init__(root, COURSE, pages)
        self._page = page

    def open(self, address: str) -> None:
        self._page.goto(address)

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def history(self, step: str) -> None:
        {"back": self._page.go_back, "forward": self._page.go_forward, "reload": self._page.reload}[step](
            wait_until="commit"
        )

    def run(self, expression: str) -> Any:
        return self._page.evaluate(expression)


@pytest.fixture(scope="module")
def remembering_browser(driver: Playwright) -> Iterator[Browser]:
    """Chromium as people have it: it keeps pages in its memory to go back to, which Playwright forbids it."""
    running = driver.chromium.launch(
        executable_path="/usr/bin/chromium", args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
    )
    yield running
    running.close()


@pytest.fixture
def page(remembering_browser: Browser) -> Iterator[Page]:
    """A phone."""
    context = remembering_browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("way", WAYS, ids=names(ways()))
def test_each_way(way: Way, page: Page, site: Path, address: str) -> None:
    Chromium(page, address, pages_of(site)).walk(way)


@pytest.mark.full
@pytest.mark.parametrize("way", ways(), ids=names(ways()))
def test_each_way_from_a_folder(way: Way, page: Page, site: Path) -> None:
    Chromium(page, site.as_uri(), pages_of(site)).walk(way)


@pytest.mark.full
def test_what_was_left_stays_covered_when_no_other_page_comes(page: Page, site: Path, address: str) -> None:
    pages = pages_of(site)
    walker = Chromium(page, address, pages)
    page.goto(f"{address}/{pages['plain']}")
    page.goto(f"{address}/{pages['first']}")
    page.goto(f"{address}/{pages['second']}")
    page.context.route("**/assets/units-*.html", lambda route: route.fulfill(status=204))
    page.locator(CONTROL).click()
    walker.expect("nothing", "leaving")
    page.go_back(wait_until="commit")
    walker.expect("nothing", "back to the page before")


@pytest.mark.full
def test_slow_presses_of_escape_do_not_leave(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{lesson(site)}")
    for _ in range(4):
        page.keyboard.press("Escape")
        page.wait_for_timeout(800)
    assert "units" not in page.url


def test_without_a_script_the_link_leads_on_and_the_note_says_what_that_means(
    remembering_browser: Browser, site: Path, address: str
) -> None:
    context = remembering_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    first = lesson(site)
    page.goto(f"{address}/{first}")
    note = page.locator(".course-safety")
    expect(note).to_contain_text("Without JavaScript, the back button shows this one again.")
    expect(note).not_to_contain_text("Escape", use_inner_text=True)
    page.locator(CONTROL).click()
    expect(page).to_have_title("Units of measure")
    page.go_back(wait_until="commit")
    assert page.url.endswith(first)
    context.close()


@pytest.mark.full
def test_with_a_script_the_note_says_what_the_keys_do(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{lesson(site)}")
    note = page.locator(".course-safety")
    expect(note).to_contain_text("three quick presses of Escape, puts another page here.", use_inner_text=True)
    expect(note).not_to_contain_text("Without JavaScript", use_inner_text=True)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_control_stays_in_one_place_and_in_view(
    width: int, height: int, page: Page, site: Path, address: str
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    places = set()
    for path in guarded(site):
        page.goto(f"{address}/{path}")
        for part in (0, 0.5, 1):
            page.evaluate("part => scrollTo(0, part * document.documentElement.scrollHeight)", part)
            x, y, whole, on_top = page.locator(CONTROL).evaluate(IN_VIEW)
            assert (whole, on_top) == (True, True), (path, part)
            places.add((x, y))
    assert len(places) == 1, places


def test_it_is_the_second_thing_that_the_keyboard_meets(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{lesson(site)}")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(CONTROL)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_title("Units of measure")


def test_the_page_that_takes_its_place_says_nothing_of_the_course(page: Page, site: Path, address: str) -> None:
    asked: list[str] = []
    page.goto(f"{address}/{lesson(site)}")
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: asked.append(request.url))
    page.locator(CONTROL).click()
    expect(page).to_have_title("Units of measure")
    page.wait_for_load_state("networkidle")
    assert len([url for url in asked if not url.startswith("data:")]) == 1, asked
    html = page.content()
    assert page.locator("a, script, style, img, link[rel=stylesheet]").count() == 0
    assert "course" not in html.lower()
    assert "ground" not in html.lower()


@pytest.mark.full
def test_the_list_of_visited_pages_still_has_it_as_the_note_says(
    driver: Playwright, tmp_path: Path, site: Path, address: str
) -> None:
    pages = pages_of(site)
    context = driver.chromium.launch_persistent_context(
        str(tmp_path), executable_path="/usr/bin/chromium", args=ARGUMENTS
    )
    _leave(context, f"{address}/{pages['first']}")
    context.close()
    with sqlite3.connect(tmp_path / "Default" / "History") as history:
        visited = [url for (url,) in history.execute("select url from urls")]
    assert any(url.endswith(pages["first"]) for url in visited)
    assert any("/assets/units-" in url for url in visited)


def _leave(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(address)
    page.locator(CONTROL).click()
    expect(page).to_have_title("Units of measure")
    page.wait_for_timeout(1500)  # Chromium writes its history after a second


def test_it_counts_as_read_only_when_the_reader_says_so(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{lesson(site)}")
    page.keyboard.press("End")
    page.mouse.wheel(0, 100_000)
    page.wait_for_timeout(500)
    assert page.evaluate("localStorage.length") == 0
    page.locator("[data-read] button").click()
    assert page.evaluate(f"localStorage.getItem('{COURSE}/v1')")


@pytest.mark.full
def test_tab_and_history_call_it_by_its_module(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{lesson(site)}")
    heading = page.locator("h1").inner_text()
    assert heading not in page.title()
    assert page.title().startswith(page.locator(".course-path a").last.text_content() or "?")


def test_pages_on_no_hard_topic_have_no_control(page: Page, address: str) -> None:
    page.goto(f"{address}/en/glossary.html")
    expect(page.locator("[data-leave]")).to_have_count(0)
