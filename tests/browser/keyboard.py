"""A reader with a keyboard and nothing else. Wherever Tab stops, the stop must be in view and marked."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

FAR = 120
"""More Tab presses than any two places of one page are apart."""
STOP = """target => {
  const at = document.activeElement;
  const shown = at.closest('label') || at;
  const box = shown.getBoundingClientRect();
  const marked = getComputedStyle(shown).outlineStyle !== 'none';
  const seen = box.width > 1 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const whole = box.height > innerHeight || (box.top > -1 && box.bottom < innerHeight + 1);
  return { name: at.outerHTML.slice(0, 150), there: at === target, seen: seen && whole && marked };
}"""


def tab_to(page: Page, target: Locator, *, back: bool = False) -> None:
    """Presses Tab (Shift+Tab when `back`) until `target` has the focus. Fails at a stop that a reader cannot see."""
    for _ in range(FAR):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        stop = target.evaluate(STOP)
        assert stop["seen"] or stop["name"].startswith("<body"), stop["name"]
        if stop["there"]:
            return
    raise AssertionError(f"Tab never comes to {target}")


def follow(page: Page, link: Locator) -> None:
    """Goes to a link and opens it."""
    address = link.evaluate("link => link.href")
    tab_to(page, link)
    page.keyboard.press("Enter")
    page.wait_for_url(address)
