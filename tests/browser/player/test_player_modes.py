"""Practice says why at once; in check mode nothing is said until everything is handed in, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.player.pool import answer_all, choose_all, kept_round, pool_site
from tests.browser.small_quiz import KEY, QUIZ, answer, choose, item_of, key_of, open_page, record_of, stored

PRACTICE, CHECK = "Practise: read why after each item", "Test yourself: do all the items, then hand in once"


def _to_check(page: Page) -> None:
    page.get_by_label(CHECK).check()


def _hand_in(page: Page) -> None:
    page.get_by_role("button", name="Hand in").click()


def test_practice_is_the_beginning_and_a_choice_of_mode_is_kept(pool: Page) -> None:
    group = pool.get_by_role("group", name="How do you want to work?")
    expect(group.get_by_label(PRACTICE)).to_be_checked()
    assert kept_round(pool) == {}
    _to_check(pool)
    assert kept_round(pool) == {"mode": "check"}
    pool.reload()
    expect(group.get_by_label(CHECK)).to_be_checked()
    expect(pool.get_by_role("button", name="Check")).to_have_count(0)
    group.get_by_label(PRACTICE).check()
    answer(pool, "tell", "two")
    expect(item_of(pool, "tell").get_by_role("status")).to_contain_text("The answer comes next month.")


def test_the_author_may_begin_with_check_mode(context: BrowserContext, tmp_path: Path) -> None:
    page = open_page(context, pool_site(tmp_path, "mode: check") / QUIZ)
    expect(page.get_by_label(CHECK)).to_be_checked()
    page.get_by_label(PRACTICE).check()
    page.reload()
    expect(page.get_by_role("button", name="Check")).to_have_count(4)


def test_a_quiz_with_a_new_name_goes_on_as_it_was(context: BrowserContext, tmp_path: Path) -> None:
    page = open_page(context, pool_site(tmp_path, "former_ids: [quizzes/wells]") / QUIZ)
    old = {"format": 2, "quizzes": {"quizzes/wells": {"mode": "check", "sure": True}}}
    page.evaluate("([key, all]) => localStorage.setItem(key, JSON.stringify(all))", [KEY, old])
    page.reload()
    expect(page.get_by_label(CHECK)).to_be_checked()
    page.get_by_label(PRACTICE).check()
    assert kept_round(page) == {"mode": "practice", "sure": True}
    page.reload()
    expect(page.get_by_label(PRACTICE)).to_be_checked()
    expect(page.get_by_label("Ask me how sure I am")).to_be_checked()


def test_nothing_is_said_before_handing_in_and_everything_can_be_changed(pool: Page) -> None:
    _to_check(pool)
    choose(pool, "first-step", "b")
    expect(pool.locator("[data-progress]")).to_have_text("1 of 4 answered.")
    choose(pool, "first-step", "a")
    choose(pool, "uphill", "false")
    top = pool.locator("[data-quiz] > [data-where]")
    expect(top).to_have_text("1 of 4 answered. Next item not answered yet", use_inner_text=True)
    expect(top.get_by_role("link")).to_have_attribute("href", "#who-knows")
    item_of(pool, "uphill").locator("input:checked").press("Enter")
    assert "".join(pool.locator("[data-result]").all_inner_texts()) == ""
    assert all("answers" not in record for record in stored(pool)["items"].values())
    expect(pool.get_by_text("The key, with reasons").locator("visible=true")).to_have_count(0)
    expect(pool.locator("[data-score]")).to_be_empty()
    pool.reload()
    expect(item_of(pool, "first-step").locator("input[value=a]")).to_be_checked()


def test_what_is_not_answered_is_named_before_it_is_handed_in(pool: Page) -> None:
    _to_check(pool)
    choose(pool, "first-step", "a")
    choose(pool, "uphill", "false")
    _hand_in(pool)
    warning = pool.locator("[data-unanswered]")
    expect(warning).to_be_focused()
    links = warning.get_by_role("link")
    expect(links).to_have_text(["Item 2 of 4", "Item 3 of 4", "Item 4 of 4"])
    expect(links.first).to_have_attribute("href", "#who-knows")
    choose(pool, "who-knows", "carriers")
    expect(links).to_have_text(["Item 3 of 4", "Item 4 of 4"])
    assert "handed" not in kept_round(pool)
    pool.get_by_role("button", name="Hand in anyway").click()
    expect(pool.get_by_role("heading", name="Your score")).to_be_focused()
    expect(pool.locator("[data-score]")).to_contain_text("You have 2.5 of 6 points, 41%.")
    expect(item_of(pool, "tell")).to_contain_text("You handed in without an answer here.")
    assert record_of(pool, "tell") == {"key": key_of(item_of(pool, "tell")), "credit": 0, "tries": 1}


def test_handed_in_everything_is_said_and_nothing_can_be_changed(pool: Page) -> None:
    _to_check(pool)
    choose_all(pool, "first-step")
    _hand_in(pool)
    assert kept_round(pool)["mode"] == "check"
    for _ in range(2):
        expect(pool.locator("[data-score]")).to_contain_text("You have 5 of 6 points, 83%.")
        expect(pool.get_by_text("You handed in on 22 November 2026.")).to_be_visible()
        item = item_of(pool, "first-step")
        expect(item.locator("[data-result]")).to_contain_text("Results take weeks.")
        expect(item.locator("[data-result]").get_by_role("link", name="Start here")).to_be_visible()
        expect(pool.get_by_text("The key, with reasons").locator("visible=true")).to_have_count(4)
        expect(pool.locator("form[data-address] input:enabled")).to_have_count(0)
        expect(pool.get_by_label(PRACTICE)).to_be_disabled()
        expect(pool.get_by_role("button", name="Hand in")).to_be_hidden()
        expect(pool.get_by_role("button", name="Try again")).to_be_hidden()
        pool.reload()


def test_of_all_that_is_said_at_once_only_the_score_is_read_out(pool: Page) -> None:
    expect(pool.get_by_role("status")).to_have_count(5)
    _to_check(pool)
    choose_all(pool)
    _hand_in(pool)
    expect(pool.get_by_role("status")).to_have_count(1)
    pool.get_by_role("button", name="Start again").click()
    expect(pool.get_by_role("status")).to_have_count(5)


def test_starting_again_unlocks_and_empties(pool: Page) -> None:
    _to_check(pool)
    choose_all(pool)
    _hand_in(pool)
    pool.get_by_role("button", name="Start again").click()
    expect(pool.locator("form[data-address] h2").first).to_be_focused()
    expect(pool.locator("form[data-address] input:checked")).to_have_count(0)
    expect(pool.locator("form[data-address] input:disabled")).to_have_count(0)
    expect(pool.locator("[data-progress]")).to_have_text("0 of 4 answered.")
    expect(pool.locator("[data-score]")).to_be_empty()
    assert "handed" not in kept_round(pool)
    assert all("answers" not in record for record in stored(pool)["items"].values())


def test_what_was_checked_in_practice_is_handed_in_anew(pool: Page) -> None:
    answer_all(pool, "tell")
    _to_check(pool)
    expect(pool.locator("[data-result] li")).to_have_count(0)
    expect(pool.locator("[data-progress]")).to_have_text("4 of 4 answered.")
    choose(pool, "tell", "one")
    _hand_in(pool)
    expect(pool.locator("[data-score]")).to_contain_text("You have 6 of 6 points, 100%.")
    assert record_of(pool, "tell")["tries"] == 2


@pytest.mark.parametrize("spoiled", [{"mode": 7}, {"mode": "exam"}, {"handed": "soon"}, {"only": "tell", "round": "2"}])
def test_a_spoiled_round_is_the_first(pool: Page, spoiled: dict[str, object]) -> None:
    pool.evaluate(
        """value =>
            courseScripts["kept/store"].open("small-course/v1").part("quizzes").set("quizzes/safe-water", value)""",
        spoiled,
    )
    pool.reload()
    expect(pool.get_by_role("button", name="Check")).to_have_count(4)
