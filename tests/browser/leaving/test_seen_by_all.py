"""Pages on a hard topic, the page on help and the one that takes their place: axe, keyboard, large letters, paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.leaving.walk import lesson
from tests.browser.test_accessibility import AXE, RULES, RUN, SEEN

HELP = "help.html"
SHOWN = [("en", "light", 1280), ("es", "dark", 320), ("en", "dark", 1280), ("es", "light", 320)]
AXE_CASES = [pytest.param(*case, marks=pytest.mark.full if number > 0 else []) for number, case in enumerate(SHOWN)]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One tab for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _paths(site: Path, language: str) -> list[str]:
    """The lesson that comes first, the page on help, and the page that takes their place."""
    (units,) = (site / language / "assets").glob("units-*.html")
    return [lesson(site, language), f"{language}/{HELP}", units.relative_to(site).as_posix()]


@pytest.mark.parametrize(("language", "theme", "width"), AXE_CASES)
def test_axe_finds_nothing(language: str, theme: str, width: int, page: Page, site: Path, address: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    for path in _paths(site, language):
        page.goto(f"{address}/{path}")
        page.add_script_tag(path=str(AXE))
        found = page.evaluate(RUN, RULES)
        assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == [], path


def test_the_strip_covers_nothing_that_has_the_focus(page: Page, site: Path, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}/{_paths(site, 'en')[0]}")
    for key in ("Tab", "Shift+Tab"):
        for _ in range(25):
            page.keyboard.press(key)
            focus = page.evaluate(SEEN)
            if focus is None:
                break
            assert focus["visible"], focus["name"]
            covered = page.evaluate(
                "() => { const at = document.activeElement, strip = document.querySelector('[data-leave]');"
                " return !strip.contains(at) && !at.matches('.course-skip') &&"
                " at.getBoundingClientRect().bottom < strip.getBoundingClientRect().bottom; }"
            )
            assert not covered, focus["name"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_scrolls_sideways_with_letters_twice_as_large(
    language: str, page: Page, site: Path, address: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for path in _paths(site, language):
        page.goto(f"{address}/{path}")
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, path


@pytest.mark.full
def test_paper_has_no_button_and_says_what_the_box_says(page: Page, site: Path, address: str) -> None:
    page.goto(f"{address}/{_paths(site, 'en')[0]}")
    page.emulate_media(media="print")
    expect(page.locator("[data-leave]")).to_be_hidden()
    expect(page.get_by_text("You do not have to tell anybody anything.")).to_be_visible()
    page.emulate_media(media="screen")
