"""axe finds nothing, in any state; keyboard focus is never on something a reader cannot see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.states import PAGES, Case, grid, pairwise

AXE = Path(__file__).parents[1] / "node" / "node_modules" / "axe-core" / "axe.min.js"
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
RUN = "rules => axe.run(document, rules).then(found => found.violations)"
SEEN = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const wide = document.documentElement.clientWidth;
  const inView = box.right > 0 && box.left < wide && box.bottom > 0 && box.top < innerHeight;
  const labelled = at.labels && at.labels.length ? at.labels[0].getBoundingClientRect().width : 0;
  return {
    name: at.outerHTML.slice(0, 120),
    visible: style.visibility === 'visible' && inView && (box.width > 1 || labelled > 1),
  };
}"""
ALL = grid()
FAST = pairwise(ALL)


def _marked(cases: list[Case]) -> list[Any]:
    return [pytest.param(case, id=str(case), marks=[] if case in FAST else [pytest.mark.full]) for case in cases]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all cases: opening a window for each takes most of the time."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    """Of the module, so that the tests of one case come one after the other."""
    assert isinstance(request.param, Case)
    return request.param


@pytest.fixture(scope="module")
def untouched() -> list[Case]:
    """The case that the tab shows as it was opened, if any."""
    return []


@pytest.fixture
def other(tab: Page, untouched: list[Case]) -> Page:
    """The same tab, for something else."""
    untouched.clear()
    return tab


@pytest.fixture
def shown(tab: Page, address: str, untouched: list[Case]) -> Iterator[Callable[[Case], Page]]:
    """Opens a case, unless it is open still; afterwards nothing of it is remembered."""

    def show(case: Case) -> Page:
        if untouched != [case]:
            untouched.clear()
            tab.set_viewport_size({"width": case.width, "height": 800})
            tab.emulate_media(color_scheme="dark" if case.theme == "dark" else "light")
            tab.goto(f"{address}/{case.language}/{PAGES[case.kind]}")
            case.state(tab, case.language)
            untouched[:] = [case]
        return tab

    yield show
    tab.evaluate("() => localStorage.clear()")


@pytest.mark.parametrize("case", _marked(ALL), indirect=True)
def test_axe_finds_nothing(case: Case, shown: Callable[[Case], Page]) -> None:
    page = shown(case)
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN, RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []


@pytest.mark.parametrize("case", [each for each in _marked(ALL) if each.values[0].theme == "light"], indirect=True)
def test_focus_is_always_seen(case: Case, shown: Callable[[Case], Page], untouched: list[Case]) -> None:
    page = shown(case)
    untouched.clear()
    for _ in range(45):
        page.keyboard.press("Tab")
        focus = page.evaluate(SEEN)
        if focus is None:
            break
        assert focus["visible"], focus["name"]


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_scrolls_sideways_at_320_px(kind: str, language: str, other: Page, address: str) -> None:
    other.set_viewport_size({"width": 320, "height": 700})
    other.goto(f"{address}/{language}/{PAGES[kind]}")
    for font in ("100%", "200%"):
        other.evaluate("size => { document.documentElement.style.fontSize = size; }", font)
        wide = other.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{font}: {wide} px too wide"


@pytest.mark.parametrize("kind", PAGES)
def test_targets_are_24_px(kind: str, other: Page, address: str) -> None:
    other.set_viewport_size({"width": 360, "height": 700})
    other.goto(f"{address}/es/{PAGES[kind]}")
    small = other.evaluate(
        """() => [...document.querySelectorAll('button, summary, select, input, nav a, header a, footer a')]
          .filter(each => each.checkVisibility({visibilityProperty: true}))
          .map(each => [each.closest('label') || each, each])
          .map(([box, each]) => [box.getBoundingClientRect(), each])
          .filter(([box]) => box.width && (box.height < 24 || box.width < 24))
          .map(([, each]) => each.outerHTML.slice(0, 120))"""
    )
    assert small == []
