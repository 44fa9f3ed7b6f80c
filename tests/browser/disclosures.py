"""Opening what is closed on a page."""

from __future__ import annotations

from playwright.sync_api import Page

OPEN_ALL = """() => {
  const seen = each => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length;
  for (;;) {
    const closed = [...document.querySelectorAll('main details:not([open]) > summary')].find(seen);
    if (!closed) return '';
    closed.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = closed.getClientRects()[0];
    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!closed.contains(met)) return `covered: ${closed.outerHTML}`;
    closed.click();
    if (!closed.parentNode.open) return `stays closed: ${closed.outerHTML}`;
  }
}"""


def open_all(page: Page) -> None:
    """Opens every disclosure of the text with a click where a reader would click: those inside others after these.

    Raises:
        AssertionError: when something lies over one, or a click does not open it.
    """
    assert page.evaluate(OPEN_ALL) == ""
