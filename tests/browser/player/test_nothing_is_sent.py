"""Before its script is there, or without it, a quiz sends nothing: Enter in a field would be a request."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.small_quiz import QUIZ

FIELDS = "form :is(input, select):visible"


def sent(page: Page) -> list[str]:
    """The addresses that the page asks for when Enter is pressed in each field that can be seen."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    fields = page.locator(FIELDS).all()
    assert len(fields) > 5
    for field in fields:
        field.press("Enter")
    page.wait_for_timeout(200)
    return asked


@pytest.mark.parametrize("fixture", ["typed", "written_site"])
def test_without_scripts_enter_sends_nothing(browser: Browser, fixture: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(fixture)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / QUIZ).as_uri())
    assert sent(page) == []
    context.close()


def test_while_the_script_does_not_arrive_enter_sends_nothing(browser: Browser, typed: Path) -> None:
    context = browser.new_context()
    context.route("**/*.js", lambda route: route.abort())
    page = context.new_page()
    page.goto((typed / QUIZ).as_uri())
    assert sent(page) == []
    context.close()


def test_with_its_script_enter_checks(typed_quiz: Page) -> None:
    item = typed_quiz.locator("form:has([data-kind=choice])").first
    expect(item.locator("[data-check]")).to_be_enabled()
    item.locator("input").first.check()
    item.locator("input").first.press("Enter")
    expect(item.locator("[data-result]")).not_to_be_empty()
