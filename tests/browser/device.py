"""Does what My course offers for the whole device, on any page that keeps something."""

from __future__ import annotations

from playwright.sync_api import Page

from build_tools.scripts.bundle import bundled, modules

DEVICE = bundled(("kept/device",), modules())
"""The script of it, which only some pages have. What a page has of it already stays as it is."""


def set_shared(page: Page, on: bool = True) -> bool:
    """Turns the mode for a shared phone on or off. Returns whether the device holds something from before."""
    left: bool = page.evaluate(f"on => {{ {DEVICE} return courseScripts['kept/device'].setShared(on); }}", on)
    return left


def clear(page: Page, key: str) -> None:
    """Removes everything of the course whose store has this key."""
    store = "courseScripts['kept/store'].open(key)"
    page.evaluate(f"key => {{ {DEVICE} return courseScripts['kept/device'].clear({store}); }}", key)
