"""A reader with a keyboard and nothing else. Wherever Tab stops, the stop must be in view and marked."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

FAR = 250
"""More Tab presses than any two places of one page are apart."""
STOP = """target => {
  const at = document.activeElement;
  const outlined = each => getComputedStyle(each).outlineStyle !== 'none';
  const label = at.closest('label') || at;
  const shown = outlined(at) && at.getBoundingClientRect().width > 1 ? at : label;
  const box = shown.getBoundingClientRect();
  const seen = box.width > 1 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const whole = box.height > innerHeight || (box.top > -1 && box.bottom < innerHeight + 1);
  return { name: at.outerHTML.slice(0, 150), there: at === target, marked: box.width > 1 && outlined(shown),
    seen: seen && whole && outlined(shown) };
}"""
"""What is marked is the focused part itself, or the label around it."""
WAY = """target => {
  const at = document.activeElement;
  if (at === target) return 0;
  const after = at === document.body || at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  return after ? 1 : -1;
}"""


def tab_to(page: Page, target: Locator, *, back: bool = False) -> None:
    """Presses Tab (Shift+Tab when `back`) until `target` has the focus. Fails at a stop that a reader cannot see."""
    element = target.element_handle()
    for _ in range(FAR):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        stop = element.evaluate(STOP)
        assert stop["seen"] or stop["name"].startswith("<body"), stop["name"]
        if stop["there"]:
            return
    raise AssertionError(f"Tab never comes to {target}")


def go_to(page: Page, target: Locator) -> None:
    """The same, on or back, whichever way `target` lies. Presses nothing when it has the focus already."""
    way = target.evaluate(WAY)
    if way:
        tab_to(page, target, back=way < 0)


def follow(page: Page, link: Locator) -> None:
    """Goes to a link and opens it."""
    address = link.evaluate("link => link.href")
    tab_to(page, link)
    page.keyboard.press("Enter")
    page.wait_for_url(address)
