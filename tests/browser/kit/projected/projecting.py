"""What a test asks of what is projected: that it fits, is large enough, and that axe finds nothing."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.browser.test_accessibility import AXE, RULES, RUN

SLIDES = """() => [...document.querySelectorAll('.slides-slide')].map((slide, place, all) => {
  location.hash = '#present:' + slide.id; dispatchEvent(new HashChangeEvent('hashchange'));
  const face = slide.querySelector('.slides-face'), size = each => parseFloat(getComputedStyle(each).fontSize);
  const sizes = selector => Math.min(...[...face.querySelectorAll(selector)].map(size), 999);
  return {
    id: slide.id,
    shown: slide.classList.contains('slides-current'),
    over: Math.max(face.scrollHeight - face.clientHeight, face.scrollWidth - face.clientWidth),
    text: sizes('.slides-body p, .slides-body li, .slides-body td, .slides-body th'),
    heading: sizes('h2'),
  };
})"""
"""Shows each slide in turn, and measures it."""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def measured(page: Page) -> list[dict[str, Any]]:
    """Every slide of a deck that is presented, as it is shown."""
    found: list[dict[str, Any]] = page.evaluate(SLIDES)
    assert all(slide["shown"] for slide in found)
    return found


def assert_readable(page: Page, text: float = 28, heading: float = 44) -> None:
    """No slide is larger than its window, and none has letters smaller than these."""
    slides = measured(page)
    assert [(slide["id"], slide["over"]) for slide in slides if slide["over"] > 1] == []
    assert [(slide["id"], slide["text"]) for slide in slides if slide["text"] < text] == []
    assert [(slide["id"], slide["heading"]) for slide in slides if slide["heading"] < heading] == []


def faults(page: Page) -> list[Any]:
    """What axe finds."""
    if not page.evaluate("() => 'axe' in window"):
        page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN, RULES)
    return [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found]
