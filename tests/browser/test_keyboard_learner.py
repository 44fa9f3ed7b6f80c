"""A learner with a keyboard only, on a narrow screen: from the home page, through every item, to a passed quiz.

The two quizzes together have every type of item that the course uses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.answering import IN_VIEW, KINDS, answer, check, choices, first_of, kind_of
from tests.browser.keyboard import follow, go_to, tab_to
from tests.browser.unforgiving import unforgiving

DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the learner does, by the places of items.

    `retried` are wrong and put right at once, the first of them after three wrong tries; `changed` is put right by
    going back to the choice; `left_wrong` are put right at the end, one by one or `in_a_round` of their own. `percent`
    is worked out by hand: an item that is left wrong earns nothing, and every item that is scored has one point.
    """

    module: str
    kinds: frozenset[str]
    retried: tuple[int, ...]
    changed: int
    left_wrong: tuple[int, ...]
    unscored: tuple[int, ...]
    percent: int
    in_a_round: bool = False


PLANS = (
    Plan(
        module="formalisation",
        kinds=frozenset({"choice", "match", "order", "inline_choice", "extended_text"}),
        retried=(0, 1, 4),
        changed=3,
        left_wrong=(2, 5, 7, 8, 10, 12),
        unscored=(14,),
        percent=57,  # 8 of 14
    ),
    Plan(
        module="occupational-health-safety",
        kinds=frozenset({"choice", "match", "order", "text_entry", "inline_choice", "scale"}),
        retried=(8, 1, 4, 12),
        changed=2,
        left_wrong=(0, 3, 5, 9),
        unscored=(14,),
        percent=71,  # 10 of 14
        in_a_round=True,
    ),
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow screen; errors of a script are not forgiven."""
    with unforgiving(browser, viewport={"width": 360, "height": 740}, reduced_motion="reduce") as opened:
        yield opened


def _answer(page: Page, item: Locator, *, right: bool) -> None:
    scored = item.get_attribute("data-unscored") is None
    answer(page, item, right=right)
    expect(item.locator("[data-retry]")).to_be_visible(visible=scored and not right)
    if scored:
        expect(item.locator("[data-result] .course-wrong")).to_have_count(0) if right else expect(
            item.locator("[data-result] .course-wrong").first
        ).to_be_visible()
    else:
        expect(item.locator("[data-result] .course-told")).to_have_count(1)


def _retry(page: Page, item: Locator, *, right: bool = True) -> None:
    go_to(page, item.locator("[data-retry]"))
    page.keyboard.press("Space")
    expect(first_of(item)).to_be_focused()
    expect(item.locator("[data-result]")).to_be_empty()
    _answer(page, item, right=right)


def _check_too_early(page: Page, item: Locator) -> None:
    """Check without an answer says what is missing and goes there."""
    tab_to(page, item.locator("[data-check]"))
    page.keyboard.press("Enter")
    expect(first_of(item)).to_be_focused()
    assert item.locator("[data-error]").evaluate(IN_VIEW)
    expect(item.locator("[data-result]")).to_be_empty()


def _wrong_three_times(page: Page, item: Locator) -> None:
    """Each wrong try brings more help: the hint, then where to read, then the key."""
    hint, pointer = item.locator(".course-hint"), item.locator("[data-result] [data-pointer] a")
    key = item.locator("[data-answer-key]")
    for tries in (1, 2, 3):
        if tries == 1:
            expect(hint).not_to_have_attribute("open", "")
            _answer(page, item, right=False)
        else:
            _retry(page, item, right=False)
        expect(hint).to_have_attribute("open", "")
        expect(pointer).to_have_count(1 if tries > 1 else 0)
        expect(key).to_be_visible(visible=tries > 2)
    tab_to(page, pointer)
    go_to(page, key.locator("summary").first)
    page.keyboard.press("Enter")
    expect(key.locator("[data-correct='true']").first).to_be_visible()


def _change_by_going_back(page: Page, item: Locator) -> None:
    """Shift+Tab comes to the choice that was made; arrows change it, round the end of the list."""
    tab_to(page, item.locator("[data-interaction] input:checked"), back=True)
    field = item.locator("[data-interaction]")
    wrong, right = (choices(field, right=each)[0] for each in (False, True))
    for _ in range((wrong - right) % field.locator("input").count()):
        page.keyboard.press("ArrowUp")
    check(page, item)
    expect(item.locator("[data-result] .course-right")).to_have_count(1)


def _first_round(page: Page, items: list[Locator], plan: Plan) -> None:
    met: set[str] = set()
    for place, item in enumerate(items):
        fields = item.locator("[data-interaction]:visible").all()
        if kind_of(fields[0]) not in met:
            _check_too_early(page, item)
        met |= {kind_of(field) for field in fields}
        if place == plan.retried[0]:
            _wrong_three_times(page, item)
        else:
            _answer(page, item, right=place not in (*plan.retried, *plan.left_wrong, plan.changed))
        if place in plan.retried:
            _retry(page, item)
        if place == plan.changed:
            _change_by_going_back(page, item)
    assert met == plan.kinds


def _expect_results(page: Page, items: list[Locator], plan: Plan) -> None:
    """The score, and by objective the points and what to read again."""
    score = page.locator("[data-score]")
    expect(score).to_contain_text(f" {plan.percent}%")
    expect(score).to_contain_text("75")
    rows = page.locator("[data-result-of]:visible")
    about = [json.loads(item.get_attribute("data-item") or "") for item in items]
    objectives, sections = [each["objective"] for each in about], [each["section"] for each in about]
    assert set(rows.evaluate_all("all => all.map(each => each.dataset.resultOf)")) == set(objectives)
    for row in rows.all():
        name = row.get_attribute("data-result-of")
        asked = [place for place, each in enumerate(objectives) if each == name and place not in plan.unscored]
        wrong = [place for place in asked if place in plan.left_wrong]
        points = [str(len(asked) - len(wrong)), str(len(asked))]
        assert DIGITS.findall(row.locator("[data-points-of]").inner_text()) == points
        again = row.locator("[data-section]:visible").evaluate_all("all => all.map(each => each.dataset.section)")
        assert sorted(again) == sorted({sections[place] or "" for place in wrong})


def _mend(page: Page, items: list[Locator], plan: Plan) -> None:
    """What was left wrong is answered once more: each by its own button, or together."""
    if not plan.in_a_round:
        for place in plan.left_wrong:
            _retry(page, items[place])
        return
    tab_to(page, page.locator("[data-retry-wrong]"))
    page.keyboard.press("Enter")
    shown = [place for place, item in enumerate(items) if item.is_visible()]
    assert shown == sorted(plan.left_wrong)
    expect(items[shown[0]].locator("h2")).to_be_focused()
    for place in shown:
        _answer(page, items[place], right=True)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.module)
@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_from_home_to_a_passed_quiz(language: str, plan: Plan, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/index.html")
    follow(page, page.locator(f"main a[href='modules/{plan.module}/index.html']").first)
    follow(page, page.locator("main .course-steps a[href$='quiz.html']"))
    items = page.locator("form[data-address]").all()
    assert len(items) == 15
    _first_round(page, items, plan)
    _expect_results(page, items, plan)
    tab_to(page, page.locator("[data-reread] a:visible").first)
    quiz = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != quiz)
    outline = page.locator(".course-around")
    if outline.get_attribute("open") is None:
        tab_to(page, outline.locator("summary"))
        page.keyboard.press("Enter")
    follow(page, outline.locator("a[href='quiz.html']"))
    _expect_results(page, items, plan)
    _mend(page, items, plan)
    expect(page.locator("[data-reread]:visible")).to_have_count(0)
    expect(page.locator("[data-retry-wrong]")).to_be_hidden()
    score = page.locator("[data-score]")
    expect(score).to_contain_text("100")
    tab_to(page, page.locator("[data-clear]"))
    assert score.evaluate(IN_VIEW)


def test_the_plans_use_every_kind_but_words_alone() -> None:
    # Short text is written into the same field as a number; tests/browser/player has it by itself.
    assert frozenset().union(*(plan.kinds for plan in PLANS)) == set(KINDS)
