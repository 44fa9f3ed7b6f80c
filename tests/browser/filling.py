"""Answers an item of any kind at once, as its key says, and checks it: for tests of what comes after."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.typed_quiz import give

ANSWER = """field => {
  const name = field.dataset.interaction, multiple = field.hasAttribute('data-multiple');
  const key = [...field.form.querySelectorAll(`[data-key-of='${name}'] > li`)].map(each => each.dataset);
  const right = key.filter(each => each.correct === 'true');
  return {
    choice: () => right.map(each => each.choice).slice(0, multiple ? undefined : 1),
    scale: () => [key[0].choice],
    match: () => right.map(each => `${each.row} ${each.target}`),
    order: () => key.map(each => each.step),
    text_entry: () => [right[0].ways ? right[0].ways.split('|')[0].trim() : right[0].low, right[0].low || ''],
    inline_choice: () => right.map(each => `${each.ofGap}/${each.choice}`).sort(),
    extended_text: () => ['Agua, 2 manos'],
  }[field.dataset.kind]();
}"""
"""An answer of each kind, in the form in which scripts/interactions/ writes it."""


def fill_in(item: Locator) -> None:
    """Fills in an item and checks it; a scenario scene by scene, to the end of the way."""
    for field in item.locator("[data-interaction]:visible").all():
        give(item, {field.get_attribute("data-interaction") or "": field.evaluate(ANSWER)})
    item.locator("[data-check]").click()
    go_on = item.locator("[data-go-on] button")
    if go_on.is_visible():
        go_on.click()
        fill_in(item)
