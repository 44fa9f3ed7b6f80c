"""Answers the items of a quiz by keyboard alone: one function for each kind of interaction.

What is right is read from the key that the page holds. What is wrong is wrong in every part, so that it earns nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise, permutations

from playwright.sync_api import Locator, Page, expect

from tests.browser.keyboard import go_to

Answer = Callable[[Page, Locator, bool], None]
IN_VIEW = """node => { const box = node.getBoundingClientRect();
  return node.textContent !== '' && box.top >= 0 && box.top < innerHeight - 24; }"""
WORDS = "Agua, 2 manos"


def answer(page: Page, item: Locator, *, right: bool) -> None:
    """Fills in an item and presses Check; a scenario scene by scene, to the end of the way."""
    for field in item.locator("[data-interaction]:visible").all():
        KINDS[kind_of(field)](page, field, right)
    check(page, item)
    go_on = item.locator("[data-go-on] button")
    if go_on.is_visible():
        go_to(page, go_on)
        page.keyboard.press("Enter")
        expect(item.locator("[data-scene]:visible")).to_be_focused()
        assert item.locator("legend:visible").evaluate(IN_VIEW)
        answer(page, item, right=right)


def check(page: Page, item: Locator) -> None:
    """Presses Check. The focus stays there, and what is said begins in view."""
    go_to(page, item.locator("[data-check]"))
    page.keyboard.press("Enter")
    expect(item.locator("[data-check]")).to_be_focused()
    assert item.locator("[data-result]").evaluate(IN_VIEW), item.get_attribute("data-address")


def kind_of(field: Locator) -> str:
    """The kind of an interaction, as the page names it."""
    return field.get_attribute("data-kind") or ""


def first_of(item: Locator) -> Locator:
    """Where somebody begins to fill in an item."""
    field = item.locator("[data-interaction]:visible").first
    return field.locator(FIRST[kind_of(field)]).first


def choices(field: Locator, *, right: bool) -> list[int]:
    """Places of the choices to pick, as they are shown: all that are correct, or one that is not."""
    shown = field.locator("input").evaluate_all("all => all.map(each => each.value)")
    correct = {entry["choice"]: entry.get("correct") == "true" for entry in _key(field)}
    found = [place for place, name in enumerate(shown) if correct[name] is right]
    return found if right else found[:1]


def _choice(page: Page, field: Locator, right: bool) -> None:
    """Radios by Space and arrows, checkboxes by Tab and Space."""
    inputs, places = field.locator("input"), choices(field, right=right)
    if field.get_attribute("data-multiple") is not None:
        for place in places:
            go_to(page, inputs.nth(place))
            page.keyboard.press("Space")
        return
    _radio(page, inputs, places[0])


def _scale(page: Page, field: Locator, right: bool) -> None:
    """No level is right or wrong: the last, or the first."""
    inputs = field.locator("input")
    _radio(page, inputs, inputs.count() - 1 if right else 0)


def _radio(page: Page, inputs: Locator, place: int) -> None:
    go_to(page, inputs.first)
    page.keyboard.press("Space")
    for _ in range(place):
        page.keyboard.press("ArrowDown")
    expect(inputs.nth(place)).to_be_checked()
    expect(inputs.nth(place)).to_be_focused()


def _match(page: Page, field: Locator, right: bool) -> None:
    """Each row's list by arrows."""
    fitting = {(entry["row"], entry["target"]) for entry in _key(field) if entry["correct"] == "true"}
    for row in field.locator("select").all():
        _select(page, row, {target for name, target in fitting if name == row.get_attribute("name")}, right)


def _inline_choice(page: Page, field: Locator, right: bool) -> None:
    """Each gap's list by arrows."""
    fitting = {(entry["ofGap"], entry["choice"]) for entry in _key(field) if entry["correct"] == "true"}
    for gap in field.locator("select").all():
        _select(page, gap, {choice for name, choice in fitting if name == gap.get_attribute("data-gap")}, right)


def _select(page: Page, select: Locator, fitting: set[str], right: bool) -> None:
    values: list[str] = select.evaluate("list => [...list.options].map(each => each.value)")
    place = next(place for place, value in enumerate(values) if value and (value in fitting) is right)
    now = int(select.evaluate("list => list.selectedIndex"))
    go_to(page, select)
    for _ in range(abs(place - now)):
        page.keyboard.press("ArrowDown" if place > now else "ArrowUp")
    expect(select).to_have_value(values[place])


def _order(page: Page, field: Locator, right: bool) -> None:
    """Brings each step up to its place. The focus stays on the button that moves it."""
    correct = [entry["step"] for entry in _key(field)]
    shown = _steps(field)
    wanted = correct if right else next(each for each in permutations(correct) if _is_wrong(each, correct, shown))
    for place, name in enumerate(wanted):
        up = field.locator(f"[data-step='{name}'] [data-move=up]")
        for at in range(_steps(field).index(name), place, -1):
            go_to(page, up)
            page.keyboard.press("Enter")
            expect(up).to_be_focused()
            assert _steps(field).index(name) == at - 1
    assert _steps(field) == list(wanted)


def _is_wrong(order: Sequence[str], correct: Sequence[str], shown: Sequence[str]) -> bool:
    """Whether no step is followed by the one that should follow. An order in which nothing moved is no answer yet."""
    return list(order) != shown and not set(pairwise(order)) & set(pairwise(correct))


def _steps(field: Locator) -> list[str]:
    found: list[str] = field.locator("[data-step]").evaluate_all("all => all.map(each => each.dataset.step)")
    return found


def _text_entry(page: Page, field: Locator, right: bool) -> None:
    """A number with the page's own decimal mark, or the first way to write what is accepted."""
    entry = next(each for each in _key(field) if each.get("correct") == ("true" if right else "false"))
    mark = field.get_attribute("data-decimal") or "."
    go_to(page, field.locator("input"))
    page.keyboard.type(entry["ways"].split("|")[0].strip() if "ways" in entry else entry["low"].replace(".", mark))


def _extended_text(page: Page, field: Locator, _right: bool) -> None:
    """A text of one's own, on two lines."""
    go_to(page, field.locator("textarea"))
    page.keyboard.type(WORDS)
    page.keyboard.press("Enter")
    page.keyboard.type(WORDS)
    expect(field.locator("textarea")).to_have_value(f"{WORDS}\n{WORDS}")


def _key(field: Locator) -> list[dict[str, str]]:
    """What the key says of each foreseen answer, in its order."""
    name = field.get_attribute("data-interaction")
    entries = field.locator(f"xpath=ancestor::form//*[@data-key-of='{name}']/li")
    found: list[dict[str, str]] = entries.evaluate_all("all => all.map(each => Object.assign({}, each.dataset))")
    return found


KINDS: Mapping[str, Answer] = {
    "choice": _choice,
    "match": _match,
    "order": _order,
    "text_entry": _text_entry,
    "inline_choice": _inline_choice,
    "extended_text": _extended_text,
    "scale": _scale,
}
FIRST: Mapping[str, str] = {
    "choice": "input",
    "match": "select",
    "order": "[data-move=down]",
    "text_entry": "input",
    "inline_choice": "select",
    "extended_text": "textarea",
    "scale": "input",
}
"""The part of each kind with which one begins."""
