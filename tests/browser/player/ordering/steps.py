"""The ordering of the typed quiz: its steps, and what tests do with them."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.typed_quiz import give

NAME = "after-the-taste"
SHOWN = ["close", "tell", "find", "sample"]
RIGHT = ["close", "sample", "find", "tell"]


def order_of(item: Locator) -> list[str]:
    """The ids of the steps as they stand."""
    found: list[str] = item.locator(".course-order-step").evaluate_all("steps => steps.map(step => step.dataset.step)")
    return found


def move(item: Locator, way: str, step: str) -> Locator:
    """Presses the button that moves a step "up" or "down". Returns the button."""
    button = item.get_by_role("button", name=f"Move {way}: {step}", exact=True)
    button.click()
    return button


def check(item: Locator, *order: str) -> Locator:
    """Puts the steps into an order and checks. Returns what is said."""
    give(item, {"answer": list(order)})
    item.get_by_role("button", name="Check").click()
    return item.get_by_role("status")


def disabled(item: Locator) -> list[str]:
    """The buttons that say they lead nowhere, from the top, as "up close"."""
    names: list[str] = item.locator("[data-move][aria-disabled=true]").evaluate_all(
        "buttons => buttons.map(button => `${button.dataset.move} ${button.closest('[data-step]').dataset.step}`)"
    )
    return names
