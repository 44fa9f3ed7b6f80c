"""What a trainer sees of a day of the agenda."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

SEEN = """rows => rows.filter(row => row.checkVisibility()).map(row => ['time', 'name'].map(
  name => row.querySelector(`[data-${name}]`).textContent).join(' '))"""

LEFT = "(field, value) => { field.value = value; field.dispatchEvent(new Event('change')); }"
PRESSED = "button => { button.focus(); button.click(); }"


def day(page: Page, number: int = 0) -> Locator:
    """A day, the morning or the evening."""
    return page.locator("[data-day]").nth(number)


def times(page: Page, number: int = 0) -> list[str]:
    """When what begins and ends, in the order of the rows."""
    found: list[str] = day(page, number).locator("[data-block]").evaluate_all(SEEN)
    return found


def said(page: Page, number: int = 0) -> list[str]:
    """What stands below the heading of the day: what does not fit, and what to do."""
    return day(page, number).locator("[data-said] p").all_text_contents()


def typed(page: Page, label: str, value: str) -> Locator:
    """Puts a value into the field with this label, and leaves it. In one step: to wait for frames takes long."""
    field = page.get_by_label(label, exact=True)
    field.evaluate(LEFT, value)
    return field


def press(page: Page, name: str) -> None:
    """Presses the button with this name, in one step."""
    page.get_by_role("button", name=name, exact=True).evaluate(PRESSED)


def reason(field: Locator) -> str:
    """The reason why what a field or a button asked for was refused."""
    page, place = field.page, field.get_attribute("aria-describedby")
    return page.locator(f"[id='{place}']").inner_text()
