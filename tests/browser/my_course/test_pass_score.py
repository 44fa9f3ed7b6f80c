"""A quiz is passed, and an objective mastered, from the pass score on: at exactly that score, too."""

from __future__ import annotations

import pytest

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import SECTIONS, checked, fact, keep, module, next_step, read, said, state_of


@pytest.mark.parametrize(
    ("credits", "passed"),
    [
        pytest.param((100, 100, 39), False, id="239 of 300: one hundredth of a point below 80 percent"),
        pytest.param((100, 100, 40), True, id="240 of 300: exactly 80 percent"),
        pytest.param((100, 100, 41), True, id="241 of 300: one hundredth of a point above"),
    ],
)
def test_my_course_says_passed_from_the_pass_score_on(opened: Opened, credits: tuple[int, ...], passed: bool) -> None:
    page = opened(None)
    keep(page, sections=read(*SECTIONS[:2]), items=checked(page, "safe-water", *credits))
    assert state_of(page, "safe-water") == ("Done" if passed else "Started · 2 minutes left")
    assert fact(page, "Objectives mastered") == ("1 of 2" if passed else "0 of 2")
    assert said(next_step(page)) == "Continue reading here Start here Clean air · 5 minutes"
    module(page, "safe-water").locator("summary").click()
    assert ("You passed." in said(module(page, "safe-water").locator("[data-quiz]"))) is passed
