"""What is kept at the address of an item counts before what is kept at an address it had once."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.bare_site import write_site
from tests.browser.my_course.learner import MY_COURSE, checked, keep, module, said
from tests.browser.small_quiz import open_page
from tests.pages.rendering import rendered, rich_course

ITEMS = "quizzes/safe-water/items"
FORMER = "quizzes/old/items/one"


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course; the first item of its quiz had another address once."""
    folder = tmp_path_factory.mktemp("renamed")
    course = rich_course(folder / "course")
    quiz = course.quizzes["safe-water"]
    first = quiz.items[0].model_copy(update={"former_ids": (FORMER,)})
    quizzes = {"safe-water": quiz.model_copy(update={"items": (first, *quiz.items[1:])})}
    return write_site(folder / "site", rendered(course.having(quizzes=quizzes)))


def _points(page: Page) -> str:
    card = module(page, "safe-water")
    card.locator("summary").click()
    return said(card.locator("[data-quiz]"))


@pytest.mark.parametrize(
    ("present", "former", "points"),
    [
        pytest.param(0, 100, "Points: 0 of 3", id="the present one is worse"),
        pytest.param(100, 0, "Points: 1 of 3", id="the present one is better"),
        pytest.param(None, 100, "Points: 1 of 3", id="there is only the former one"),
    ],
)
def test_the_present_address_counts_first(
    context: BrowserContext, renamed: Path, present: int | None, former: int, points: str
) -> None:
    page = open_page(context, renamed / MY_COURSE)
    (record,) = checked(page, "safe-water", 100).values()
    kept = {FORMER: {**record, "credit": former}}
    if present is not None:
        kept[f"{ITEMS}/first-step"] = {**record, "credit": present}
    keep(page, items=kept)
    assert points in _points(page)
