"""A learner with a keyboard only, on a narrow screen: from the home page, through every item, to a passed quiz."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.keyboard import follow, tab_to

RIGHT = "node => JSON.parse(node.dataset.correct)"
IN_VIEW = """node => { const box = node.getBoundingClientRect();
  return node.textContent !== '' && box.top >= 0 && box.top < innerHeight - 24; }"""
RETRIED = (0, 1, 4)
LEFT_WRONG = (5, 6, 7, 8)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen; errors of a script are not forgiven."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    opened = context.new_page()
    opened.set_default_timeout(5000)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


def _choices(field: Locator, *, right: bool) -> list[int]:
    """Places of the choices to pick: all that are correct, or one that is not."""
    name = field.get_attribute("data-interaction")
    entries = field.locator(f"xpath=ancestor::form//*[@data-key-of='{name}']/li").all()
    found = [place for place, entry in enumerate(entries) if entry.evaluate(RIGHT) is right]
    return found if right else found[:1]


def _pick(page: Page, field: Locator, *, right: bool) -> None:
    """Radios by Space and arrows, checkboxes by Tab and Space. The focus may be on the first input already."""
    inputs = field.locator("input")
    if not inputs.first.evaluate("node => node === document.activeElement"):
        tab_to(page, inputs.first)
    if field.get_attribute("data-multiple") is not None:
        for place in _choices(field, right=right):
            if not inputs.nth(place).evaluate("node => node === document.activeElement"):
                tab_to(page, inputs.nth(place))
            page.keyboard.press("Space")
        return
    page.keyboard.press("Space")
    for _ in range(_choices(field, right=right)[0]):
        page.keyboard.press("ArrowDown")


def _check(page: Page, item: Locator) -> None:
    """Presses Check. The focus stays there, and what is said begins in view."""
    tab_to(page, item.locator("[data-check]"))
    page.keyboard.press("Enter")
    expect(item.locator("[data-check]")).to_be_focused()
    assert item.locator("[data-result]").evaluate(IN_VIEW), item.get_attribute("data-address")


def _answer(page: Page, item: Locator, *, right: bool) -> None:
    for field in item.locator("[data-interaction]").all():
        _pick(page, field, right=right)
    _check(page, item)
    expect(item.locator("[data-retry]")).to_be_visible(visible=not right)


def _retry(page: Page, item: Locator) -> None:
    tab_to(page, item.locator("[data-retry]"))
    page.keyboard.press("Space")
    expect(item.locator("input").first).to_be_focused()
    expect(item.locator("[data-result]")).to_be_empty()
    _answer(page, item, right=True)


def _check_too_early(page: Page, item: Locator) -> None:
    """Check without a choice says what is missing and goes there."""
    tab_to(page, item.locator("[data-check]"))
    page.keyboard.press("Enter")
    expect(item.locator("input").first).to_be_focused()
    assert item.locator("[data-error]").evaluate(IN_VIEW)


def _change_by_going_back(page: Page, item: Locator) -> None:
    """Shift+Tab comes to the choice that was made; arrows change it, round the end of the list."""
    choices = item.locator("input")
    tab_to(page, item.locator("input:checked"), back=True)
    wrong = _choices(item.locator("[data-interaction]"), right=False)[0]
    right = _choices(item.locator("[data-interaction]"), right=True)[0]
    for _ in range((wrong - right) % choices.count()):
        page.keyboard.press("ArrowUp")
    _check(page, item)
    expect(item.locator("[data-result] .course-right")).to_have_count(1)


def _first_round(page: Page, items: list[Locator]) -> None:
    for place, item in enumerate(items):
        if place == 2:
            _check_too_early(page, item)
        _answer(page, item, right=place not in (*RETRIED, *LEFT_WRONG, 3))
        if place in RETRIED:
            _retry(page, item)
        if place == 3:
            _change_by_going_back(page, item)


@pytest.mark.parametrize("language", ["en", "es"])
def test_from_home_to_a_passed_quiz(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/index.html")
    follow(page, page.locator("main .course-actions a").first)
    follow(page, page.locator("main a[href$='quiz.html']").first)
    items = page.locator("form[data-address]").all()
    assert len(items) == 12
    _first_round(page, items)
    score = page.locator("[data-score]")
    expect(score).to_contain_text("66")
    expect(score).to_contain_text("75")
    pairs = ("data-objective", "data-section")
    wrong = {tuple(items[place].get_attribute(name) for name in pairs) for place in LEFT_WRONG}
    links = page.locator("[data-reread] a:visible")
    expect(links).to_have_count(len(wrong))
    tab_to(page, links.first)
    assert score.evaluate(IN_VIEW)
    quiz = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != quiz)
    follow(page, page.locator(".course-around a[href='quiz.html']"))
    for place in LEFT_WRONG:
        _retry(page, items[place])
    expect(page.locator("[data-reread]")).to_be_hidden()
    expect(score).to_contain_text("100")
    tab_to(page, page.locator("[data-clear]"))
    assert score.evaluate(IN_VIEW)
