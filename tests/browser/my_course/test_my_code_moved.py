"""A results code is brought to a course that has changed since it was made."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.bare_site import write_site
from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import MY_COURSE, checked, keep, kept
from tests.browser.my_course.transferring import counts, file_of, look_at, with_code
from tests.pages.rendering import rendered, rich_course

pytestmark = pytest.mark.full

QUIZ = "quizzes/safe-water"


def test_an_item_that_changed_since_is_left_out_and_said_and_the_others_arrive(
    opened: Opened, two_modules: Path
) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, 50, 0)
    keep(page, items={**items, **checked(page, "clean-air", 100)})
    code = page.locator("[data-code]").input_value()
    key, text = next(iter(items.values()))["key"], (two_modules / MY_COURSE).read_text("utf-8")
    changed = two_modules / "changed.html"
    assert f'"key":"{key}"' in text
    changed.write_text(text.replace(f'"key":"{key}"', '"key":"0123"', 1), "utf-8")
    other = with_code(page, changed, code)
    assert counts(other)[0] == "New for this device: 3"
    assert counts(other)[-1] == "Results left out, because their items have changed since or are gone: 1"
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("status").filter(has_text="Done. New: 3.")).to_be_visible()
    assert sorted(kept(other)["items"]) == sorted([*list(items)[1:], *checked(page, "clean-air", 100)])


def test_a_code_from_before_a_quiz_and_an_item_were_renamed(
    opened: Opened, tmp_path_factory: pytest.TempPathFactory
) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, 50, 0)
    keep(page, items=items)
    code = page.locator("[data-code]").input_value()
    folder = tmp_path_factory.mktemp("renamed")
    course = rich_course(folder / "course")
    quiz, module = course.quizzes["safe-water"], course.modules["safe-water"].model_copy(update={"quiz": "wells"})
    first = quiz.items[0].model_copy(update={"id": "new-name", "former_ids": (f"{QUIZ}/items/{quiz.items[0].id}",)})
    wells = quiz.model_copy(update={"id": "wells", "former_ids": (QUIZ,), "items": (first, *quiz.items[1:])})
    pages = rendered(course.having(modules={"safe-water": module}, quizzes={"wells": wells}))
    other = with_code(page, write_site(folder / "site", pages) / MY_COURSE, code)
    assert counts(other) == ["New for this device: 3", "The same here already: 0", "Different here: 0"]
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("status").filter(has_text="Done. New: 3.")).to_be_visible()
    arrived = {at: record["credit"] for at, record in kept(other)["items"].items()}
    assert arrived == {
        "quizzes/wells/items/new-name": 100,
        f"quizzes/wells/items/{quiz.items[1].id}": 50,
        f"quizzes/wells/items/{quiz.items[2].id}": 0,
    }
    keep(other, items=items)
    assert len(other.locator("[data-code]").input_value()) == len(code)
    look_at(other, file_of(items={at.replace("safe-water", "wells"): each for at, each in items.items()}))
    assert counts(other) == ["New for this device: 0", "The same here already: 3", "Different here: 0"]
