"""axe finds nothing on any kind of page of a kit, and nothing scrolls sideways on a telephone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kit.one_of_each import one_of_each, pages
from tests.browser.test_accessibility import AXE, RULES, RUN

WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('button, summary, select, input, nav a')]
  .filter(each => each.checkVisibility({visibilityProperty: true}))
  .map(each => [(each.closest('label') || each).getBoundingClientRect(), each])
  .filter(([box]) => box.width && (box.height < 24 || box.width < 24))
  .map(([, each]) => each.outerHTML.slice(0, 120))"""


WITHOUT_OTHERS = frozenset({"desk", "guide", "handbook", "packing_list", "paper"})
"""The kinds whose parts stand on the others too. Those with a script have tests of their own in each state."""


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all pages."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _axe(tab: Page) -> list[object]:
    tab.add_script_tag(path=str(AXE))
    found = tab.evaluate(RUN, RULES)
    return [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found]


@pytest.mark.parametrize(
    ("width", "theme", "kinds"),
    [
        pytest.param(360, "dark", WITHOUT_OTHERS, id="360"),
        pytest.param(360, "dark", None, id="360-all", marks=pytest.mark.full),
        pytest.param(1280, "light", None, id="1280-all", marks=pytest.mark.full),
    ],
)
def test_axe_finds_nothing(
    tab: Page, kit: Path, kit_address: str, width: int, theme: str, kinds: frozenset[str] | None
) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    found = {}
    for kind, path in one_of_each(kit, "es").items():
        if kinds is None or kind in kinds:
            tab.goto(f"{kit_address}/{path.relative_to(kit).as_posix()}")
            found[kind] = _axe(tab)
    assert len(found) == len(kinds) if kinds else len(found) > 15
    assert {kind: violations for kind, violations in found.items() if violations} == {}


@pytest.mark.full
def test_nothing_scrolls_sideways_and_targets_are_large_enough(tab: Page, kit: Path, kit_address: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 700})
    wide, small = {}, {}
    for kind, path in one_of_each(kit, "en").items():
        tab.goto(f"{kit_address}/{path.relative_to(kit).as_posix()}")
        wide[kind], small[kind] = tab.evaluate(WIDE), tab.evaluate(SMALL)
    assert {kind: by for kind, by in wide.items() if by > 0} == {}
    assert {kind: found for kind, found in small.items() if found} == {}


@pytest.mark.full
def test_no_page_of_the_largest_real_kit_has_a_fault(browser: Browser, real_kit: Path) -> None:
    largest = max(real_kit.iterdir(), key=lambda folder: len(list(folder.glob("en/*.html"))))
    context = browser.new_context(viewport={"width": 360, "height": 800}, bypass_csp=True)
    page, found = context.new_page(), {}
    for path in sorted(largest.glob("en/*.html")):
        page.goto(path.as_uri())
        found[path.name] = _axe(page)
    context.close()
    assert {path: violations for path, violations in found.items() if violations} == {}


@pytest.mark.full
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_page_of_the_real_kits_scrolls_sideways(tab: Page, real_kit: Path, language: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 800})
    wide = {}
    for path in pages(real_kit, language):
        tab.goto(path.as_uri())
        wide[path.relative_to(real_kit).as_posix()] = tab.evaluate(WIDE)
    assert {path: by for path, by in wide.items() if by > 0} == {}
