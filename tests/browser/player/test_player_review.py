"""quiz.html#review asks what is due today, 1, 3, 7 and 21 days after it was right, and leads back."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.player.pool import answer_all, asked
from tests.browser.small_quiz import QUIZ, answer, item_of, record_of


def _on(page: Page, day: str, path: Path) -> None:
    """The page, opened for review on that day."""
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto("about:blank")
    page.goto(f"{(path / QUIZ).as_uri()}#review")


def test_nothing_is_due_and_it_says_when(pool: Page, pooled: Path) -> None:
    _on(pool, "2026-11-22", pooled)
    assert asked(pool) == []
    expect(pool.get_by_role("status")).to_have_text(
        "Nothing is due for review today. No item is waiting for review. "
        "An item comes here one day after you first get it right.",
        use_inner_text=True,
    )
    pool.get_by_role("link", name="Back to the whole quiz").click()
    answer(pool, "tell", "one")
    _on(pool, "2026-11-22", pooled)
    expect(pool.get_by_role("status")).to_contain_text("The next review is due on 23 November 2026.")
    expect(pool.locator("[data-review]")).to_be_focused()


def test_an_item_comes_back_after_1_3_7_and_21_days_and_then_no_more(pool: Page, pooled: Path) -> None:
    answer(pool, "tell", "one")
    answer(pool, "first-step", "b")
    days = ("2026-11-23", "2026-11-26", "2026-12-03", "2026-12-24")
    for step, day in enumerate(days):
        assert record_of(pool, "tell")["review"] == {"step": step, "due": day}
        _on(pool, day, pooled)
        assert asked(pool) == ["tell"]
        expect(item_of(pool, "tell").locator("input:checked")).to_have_count(0)
        answer(pool, "tell", "one")
        expect(pool.locator("[data-score]")).to_contain_text("You have reviewed all that was due today.")
    assert "review" not in record_of(pool, "tell")
    assert record_of(pool, "tell")["credit"] == 100
    _on(pool, "2027-03-01", pooled)
    assert asked(pool) == []


def test_wrong_in_review_starts_again(pool: Page, pooled: Path) -> None:
    answer(pool, "tell", "one")
    _on(pool, "2026-11-23", pooled)
    answer(pool, "tell", "one")
    _on(pool, "2026-11-26", pooled)
    item = answer(pool, "tell", "two")
    assert record_of(pool, "tell")["review"] == {"step": 0, "due": "2026-11-27"}
    item.get_by_role("button", name="Try again").click()
    answer(pool, "tell", "one")
    assert record_of(pool, "tell")["review"] == {"step": 0, "due": "2026-11-27"}
    expect(pool.locator("[data-score]")).to_contain_text("The next review is due on 27 November 2026.")


def test_the_quiz_offers_what_is_due_and_the_review_leads_back(pool: Page) -> None:
    answer_all(pool, "uphill")
    expect(pool.locator("[data-due]")).to_be_hidden()
    pool.clock.set_fixed_time("2026-11-24T12:00:00")
    pool.reload()
    expect(pool.locator("[data-due]")).to_contain_text("Due for review today: 3.")
    pool.get_by_role("link", name="Review them now").click()
    expect(pool.locator("[data-review]")).to_be_focused()
    assert asked(pool) == ["first-step", "who-knows", "tell"]
    for hidden in ("[data-settings]", "[data-progress]", "[data-clear]", "[data-again]", "[data-due]"):
        expect(pool.locator(hidden)).to_be_hidden()
    answer(pool, "first-step", "a")
    expect(pool.locator("[data-quiz] > [data-where]")).to_contain_text("1 of 3 checked.")
    pool.get_by_role("link", name="Back to the whole quiz").click()
    expect(pool.locator("[data-progress]")).to_have_text("Checked: 4 of 4 items. Points: 5 of 6.")


def test_a_check_that_was_handed_in_can_be_reviewed(pool: Page, pooled: Path) -> None:
    pool.locator("[name=mode][value=check]").check()
    for name, choice in (("tell", "one"), ("first-step", "a")):
        item_of(pool, name).locator(f"input[value={choice}]").check()
    for _ in range(2):
        pool.locator("[data-hand-in] button").click()
    _on(pool, "2026-11-23", pooled)
    assert asked(pool) == ["first-step", "tell"]
    answer(pool, "tell", "one")
    expect(item_of(pool, "tell").get_by_role("status")).to_contain_text("Right:")


def test_starting_again_keeps_what_waits_for_review(pool: Page) -> None:
    answer_all(pool)
    pool.get_by_role("button", name="Start again").click()
    assert record_of(pool, "tell").keys() == {"key", "review"}
