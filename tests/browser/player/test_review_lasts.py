"""A review stays one over links inside the page, reloads and the way back; who opens the quiz gets all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.player.pool import NAMES, answer_all, asked
from tests.browser.small_quiz import QUIZ

pytestmark = pytest.mark.full

DUE = ["first-step", "who-knows", "tell"]


@pytest.fixture
def due(pool: Page) -> Page:
    """The whole quiz, two days after all of its items but one were right."""
    answer_all(pool, "uphill")
    pool.clock.set_fixed_time("2026-11-24T12:00:00")
    pool.reload()
    return pool


def _review(page: Page) -> None:
    page.get_by_role("link", name="Review them now").click()
    expect(page.locator("[data-review]")).to_be_visible()


def _follow(page: Page, target: str) -> None:
    """A link inside the page, as a note or the top has one."""
    page.evaluate(
        """target => { const link = document.body.appendChild(document.createElement("a"));
                       link.href = target; link.click(); link.remove(); }""",
        target,
    )
    page.wait_for_function("target => location.hash === target.replace(/^#$/, '')", arg=target)


@pytest.mark.parametrize("targets", [["#score"], ["#"], ["#tell", "#score"]])
def test_a_link_inside_the_page_and_a_reload_keep_the_review(due: Page, targets: list[str]) -> None:
    _review(due)
    for target in targets:
        _follow(due, target)
        assert asked(due) == DUE
    for _ in range(2):
        due.reload()
        assert asked(due) == DUE
        expect(due.locator("[data-review]")).to_be_visible()


def test_a_link_inside_the_whole_quiz_and_a_reload_keep_it_whole(due: Page) -> None:
    _follow(due, "#score")
    due.reload()
    assert asked(due) == list(NAMES)
    expect(due.locator("[data-review]")).to_be_hidden()


def test_going_back_inside_the_review_does_not_leave_it(due: Page) -> None:
    _review(due)
    _follow(due, "#score")
    due.evaluate("() => { window.untouched = true; history.back(); }")
    due.wait_for_url("**#review")
    assert due.evaluate("() => window.untouched"), "the page was loaded again"
    assert asked(due) == DUE


def test_going_back_before_the_review_shows_the_whole_quiz(due: Page) -> None:
    _follow(due, "#score")
    _review(due)
    due.go_back()
    expect(due.locator("[data-review]")).to_be_hidden()
    assert asked(due) == list(NAMES)
    due.reload()
    assert asked(due) == list(NAMES)
    due.go_forward()
    expect(due.locator("[data-review]")).to_be_visible()
    assert asked(due) == DUE


def test_the_quiz_itself_is_whole_after_a_review(due: Page, pooled: Path) -> None:
    _review(due)
    _follow(due, "#score")
    due.reload()
    due.get_by_role("link", name="Back to the whole quiz").click()
    expect(due.locator("[data-review]")).to_be_hidden()
    assert asked(due) == list(NAMES)
    _review(due)
    _follow(due, "#score")
    due.goto((pooled / QUIZ).as_uri())
    assert asked(due) == list(NAMES)
    due.goto(f"{(pooled / QUIZ).as_uri()}#tell")
    due.reload()
    assert asked(due) == list(NAMES)


def test_the_other_language_goes_on_with_the_review(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/en/modules/formalisation/quiz.html")
    page.evaluate("addEventListener('click', event => event.preventDefault())")
    other = page.get_by_role("link", name="Español")
    other.click()
    assert not (other.get_attribute("href") or "").endswith("#review")
    page.evaluate("history.replaceState({ review: true }, '')")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    other.click()
    assert (other.get_attribute("href") or "").endswith("/quiz.html#review")


def test_what_other_scripts_keep_in_the_history_is_left_alone(pool: Page) -> None:
    pool.evaluate("history.replaceState('foreign', '')")
    pool.reload()
    assert asked(pool) == list(NAMES)
    expect(pool.get_by_role("button", name="Check").first).to_be_visible()
