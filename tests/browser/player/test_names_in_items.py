"""What every item of a quiz has, such as its button, has a name of its own: for voice control and lists of elements."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page, expect

NAMES = """() => [...document.querySelectorAll('[aria-labelledby], .course-hint > summary, .course-key > summary')]
  .filter(node => node.checkVisibility() && node.closest('form[data-item]'))
  .map(node => [node, (node.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)])
  .map(([node, ids]) => [node, ids.length ? ids.map(id => document.getElementById(id)) : [node]])
  .map(([node, words]) => node.tagName + ': ' + words.map(each => each.textContent).join(' '))"""


@pytest.mark.parametrize("fixture", ["typed_quiz", "written", "quiz"])
def test_no_two_forms_groups_or_buttons_are_called_the_same(fixture: str, request: pytest.FixtureRequest) -> None:
    page: Page = request.getfixturevalue(fixture)
    page.locator("[name=sure]").first.check()
    names = page.evaluate(NAMES)
    items = page.locator("form[data-item]").count()
    assert len(names) >= 4 * items
    assert not [name for name in names if "Item" not in name]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_a_name_begins_with_the_words_that_are_seen(typed_quiz: Page) -> None:
    total = typed_quiz.locator("form[data-item]").count()
    first = typed_quiz.locator("form[data-item]").first
    expect(first).to_have_accessible_name(f"Item 1 of {total}")
    expect(first.locator("[data-check]")).to_have_accessible_name(f"Check Item 1 of {total}")
    expect(typed_quiz.get_by_role("group", name=f"Item 1 of {total}")).to_have_count(1)
