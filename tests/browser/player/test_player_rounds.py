"""Rounds: the first as written, the others in another order, all of it or only what was wrong; or a part of a pool."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.player.pool import NAMES, RIGHT, answer_all, asked, kept_round, order_of, pool_site
from tests.browser.small_quiz import ITEM, KEY, QUIZ, answer, item_of, key_of, open_page, renamed, stored

pytestmark = pytest.mark.full

LISTS = [("first-step", "answer"), ("who-knows", "answer"), ("uphill", "reason")]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two of the four items are drawn: one of each objective."""
    return pool_site(tmp_path_factory.mktemp("drawn"), "draw: 2")


def _orders(page: Page) -> list[list[str]]:
    return [order_of(page, *names) for names in LISTS]


def _again(page: Page) -> None:
    answer_all(page)
    page.get_by_role("button", name="Start again").click()


def test_the_first_round_is_as_written_and_the_others_are_not(pool: Page) -> None:
    written = [["a", "b", "c", "d"], ["carriers", "miners", "nobody"], ["dust", "luck", "snow"]]
    assert _orders(pool) == written
    met = []
    for _ in range(3):
        _again(pool)
        met.append(_orders(pool))
        assert [sorted(each) for each in met[-1]] == [sorted(each) for each in written]
    assert any(each != written for each in met)
    assert kept_round(pool)["round"] == 4


def test_an_order_that_means_something_stays(pool: Page) -> None:
    for _ in range(4):
        _again(pool)
        assert order_of(pool, "tell", "answer") == ["one", "two", "three"]
        assert order_of(pool, "uphill", "verdict") == ["true", "false"]


def test_the_order_is_the_same_after_a_reload_and_in_the_other_language(
    pool: Page, tmp_path: Path, context: BrowserContext
) -> None:
    _again(pool)
    orders = _orders(pool)
    answer(pool, "who-knows", "carriers", "miners")
    pool.reload()
    assert _orders(pool) == orders
    expect(item_of(pool, "who-knows").get_by_role("status")).to_contain_text("All right.")
    spanish = open_page(context, pool_site(tmp_path, spanish=True) / QUIZ)
    assert _orders(spanish) == orders
    expect(item_of(spanish, "who-knows").locator("input:checked")).to_have_count(2)


def test_only_the_wrong_ones_are_tried_again_and_all_of_it_counts(pool: Page) -> None:
    answer_all(pool, "who-knows", "tell")
    pool.get_by_role("button", name="Try the wrong ones again").click()
    assert asked(pool) == ["who-knows", "tell"]
    expect(item_of(pool, "who-knows").locator("h2")).to_be_focused()
    expect(pool.locator("form[data-address]:visible input:checked")).to_have_count(0)
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 2 of 4 items. Points: 2 of 6.")
    expect(pool.locator("[data-score]")).to_be_empty()
    answer(pool, "tell", "one")
    pool.reload()
    assert asked(pool) == ["who-knows", "tell"]
    answer(pool, "who-knows", "carriers")
    expect(pool.locator("[data-score]")).to_contain_text("You have 4.5 of 6 points, 75%.")
    pool.get_by_role("button", name="Try the wrong ones again").click()
    assert asked(pool) == ["who-knows"]
    answer(pool, "who-knows", *RIGHT["who-knows"])
    expect(pool.locator("[data-score]")).to_contain_text("You have 6 of 6 points, 100%.")
    expect(pool.get_by_role("button", name="Try the wrong ones again")).to_be_hidden()
    pool.get_by_role("button", name="Start again").click()
    assert asked(pool) == list(NAMES)
    assert "only" not in kept_round(pool)


def test_clearing_goes_back_to_the_first_round(pool: Page) -> None:
    _again(pool)
    pool.once("dialog", lambda dialog: dialog.accept())
    pool.get_by_role("button", name="Clear my answers").click()
    assert order_of(pool, "first-step", "answer") == ["a", "b", "c", "d"]
    assert stored(pool)["items"] == {}
    assert kept_round(pool) == {}


def test_a_part_of_the_pool_is_asked_with_every_objective(context: BrowserContext, drawn: Path) -> None:
    page = open_page(context, drawn / QUIZ)
    met = set()
    for number in range(8):
        names = asked(page)
        assert len(names) == 2
        assert names[1] == "tell"
        met.add(names[0])
        expect(page.locator("form[data-address]:visible h2")).to_have_text(["Item 1 of 2", "Item 2 of 2"])
        page.reload()
        assert asked(page) == names, number
        answer_all(page, "tell")
        expect(page.locator("[data-score]")).to_contain_text("points")
        if number == 0:
            page.get_by_role("button", name="Try the wrong ones again").click()
            assert asked(page) == ["tell"]
            answer(page, "tell", "one")
            expect(page.locator("[data-score]")).to_contain_text("100%")
        page.get_by_role("button", name="Start again").click()
    assert len(met) > 1


def test_what_is_drawn_is_the_same_on_a_device_with_the_same_seed(context: BrowserContext, drawn: Path) -> None:
    page = open_page(context, drawn / QUIZ)
    found: dict[int, list[str]] = {}
    for seed in (1, 2, 3, 4, 5):
        kept = json.dumps({"format": 2, "quizzes": {"quizzes/safe-water": {"seed": seed}}})
        page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])
        for _ in range(2):
            page.reload()
            assert found.setdefault(seed, asked(page)) == asked(page)


def test_without_a_script_all_of_the_pool_is_there(browser: Browser, drawn: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, drawn / QUIZ)
    assert asked(page) == list(NAMES)
    context.close()


def test_what_its_author_changed_meanwhile_is_asked_too(pool: Page, pooled: Path) -> None:
    answer_all(pool, "who-knows")
    pool.get_by_role("button", name="Try the wrong ones again").click()
    assert asked(pool) == ["who-knows"]
    text = (pooled / QUIZ).read_text("utf-8")
    key = key_of(item_of(pool, "first-step"))
    changed = (pooled / QUIZ).with_name("changed.html")
    changed.write_text(text.replace(f'"key":"{key}"', '"key":"other"'), "utf-8")
    page = open_page(pool.context, changed)
    assert asked(page) == ["first-step", "who-knows"]
    answer_all(page)
    expect(page.locator("[data-score]")).to_contain_text("You have 6 of 6 points")


def test_of_a_renamed_item_nothing_old_counts_after_starting_again(pool: Page, pooled: Path) -> None:
    answer_all(pool)
    text = (pooled / QUIZ).read_text("utf-8")
    other = (pooled / QUIZ).with_name("renamed.html")
    other.write_text(renamed(text, "tell", "told", f"{ITEM}/tell"), "utf-8")
    page = open_page(pool.context, other)
    expect(page.locator("[data-score]")).to_contain_text("You have 6 of 6 points")
    page.get_by_role("button", name="Start again").click()
    records = stored(page)["items"]
    assert f"{ITEM}/tell" not in records
    assert all("credit" not in each for each in records.values())
    assert f"{ITEM}/told" in records
