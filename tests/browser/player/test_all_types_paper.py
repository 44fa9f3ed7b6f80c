"""An item of every type on paper: a place to answer with a pen, what to do, and no key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.course.items import ITEM_TYPES
from tests.browser.small_quiz import QUIZ
from tests.browser.typed_quiz import WRITTEN

pytestmark = pytest.mark.full

PLACES = ".course-choice input, .course-entry input, .course-box, .course-on-paper, .course-lines span"
TOLD = "[data-answer-key] .course-key-list > li > :last-child"


def test_the_examples_are_of_every_type(bare: Path) -> None:
    quiz = bare.parent / "course" / "quizzes" / "safe-water.yaml"
    types = (found for path in (quiz, *WRITTEN) for found in re.findall(r"\btype: (\w+)", path.read_text("utf-8")))
    assert set(types) == set(ITEM_TYPES)


@pytest.mark.parametrize("site", ["bare", "typed"])
@pytest.mark.parametrize("script", [True, False])
def test_each_item_can_be_answered_with_a_pen(
    script: bool, site: str, browser: Browser, request: pytest.FixtureRequest
) -> None:
    page = browser.new_page(java_script_enabled=script)
    page.goto((request.getfixturevalue(site) / QUIZ).as_uri())
    told = [each.strip() for each in page.locator(TOLD).all_text_contents()]
    page.emulate_media(media="print")
    items = page.locator("form[data-address]").all()
    assert items
    for item in items:
        fields = item.locator("[data-interaction]").all()
        assert fields
        for field in fields:
            assert field.locator(PLACES).locator("visible=true").count() > 0
            assert field.locator("legend").is_visible()
        assert item.locator("select:visible, textarea:visible, button:visible, summary:visible").count() == 0
    text = page.inner_text("main")
    assert len(told) > len(items)
    assert [each for each in told if len(each) > 20 and each in text] == []
    page.close()
