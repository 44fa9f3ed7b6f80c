"""After each wrong try one more help: the hint, where to read again, the key."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.small_quiz import answer, item_of


def _wrong(page: Page, name: str, choice: str) -> Locator:
    item = item_of(page, name)
    if item.get_by_role("button", name="Try again").is_visible():
        item.get_by_role("button", name="Try again").click()
    return answer(page, name, choice)


def test_hint_then_pointer_then_key(pool: Page) -> None:
    item = _wrong(pool, "first-step", "b")
    hint, key = item.locator(".course-hint"), item.get_by_text("The key, with reasons")
    pointer = item.get_by_role("status").get_by_role("link")
    expect(hint).to_have_attribute("open", "")
    expect(item.get_by_role("status")).to_contain_text("The hint is open now.")
    expect(pointer).to_have_count(0)
    _wrong(pool, "first-step", "c")
    expect(item.get_by_role("status")).to_contain_text("Read this section again: Start here")
    expect(pointer).to_have_attribute("href", "start.html")
    expect(key).to_be_hidden()
    _wrong(pool, "first-step", "d")
    expect(pointer).to_be_visible()
    expect(key).to_be_visible()


def test_without_a_hint_the_pointer_comes_at_once(pool: Page) -> None:
    item = _wrong(pool, "tell", "two")
    expect(item.get_by_role("status").get_by_role("link", name="Go on")).to_be_visible()
    expect(item.get_by_role("status")).not_to_contain_text("hint")
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()


def test_what_is_right_needs_no_help(pool: Page) -> None:
    item = answer(pool, "first-step", "a")
    expect(item.locator(".course-hint")).not_to_have_attribute("open", "")
    expect(item.get_by_role("status").get_by_role("link")).to_have_count(0)
    expect(item.get_by_text("The key, with reasons")).to_be_visible()


def test_a_new_round_begins_with_the_hint_again(pool: Page) -> None:
    for choice in ("b", "c", "d"):
        _wrong(pool, "first-step", choice)
    for name, choices in (("who-knows", ["nobody"]), ("uphill", ["false", "dust"]), ("tell", ["one"])):
        answer(pool, name, *choices)
    pool.get_by_role("button", name="Try the wrong ones again").click()
    item = _wrong(pool, "first-step", "b")
    expect(item.get_by_role("status").get_by_role("link")).to_have_count(0)
    expect(item.get_by_text("The key, with reasons")).to_be_hidden()
