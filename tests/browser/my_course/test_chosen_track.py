"""With a track chosen, its steps come first, in its order, and they are what is counted."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import SECTIONS, checked, fact, keep, next_step, read, said, state

SAFE_START, SAFE_GO_ON, AIR_START, AIR_GO_ON = SECTIONS
BEYOND = "No new section or quiz of your track is left. This step is from the rest of the course."
"""What is said of a step outside the track."""


def _keep(page: Page, *sections: str, items: dict[str, Any] | None = None, track: str = "drivers") -> None:
    keep(page, settings={"track": track}, sections=read(*sections), items=items or {})


def test_a_step_to_a_module_is_its_sections_then_its_quiz(opened: Opened) -> None:
    page = opened(state(settings={"track": "villagers"}))
    assert fact(page, "Your track") == "Villagers"
    assert said(next_step(page)) == "Start here Start here Clean air · 5 minutes"
    assert fact(page, "Time left") == "10 of 10 minutes"
    _keep(page, AIR_START, track="villagers")
    assert said(next_step(page)) == "Continue reading here Go on Clean air · 3 minutes"
    _keep(page, AIR_START, AIR_GO_ON, track="villagers")
    assert said(next_step(page)) == "Go to the quiz Check yourself Clean air · 2 minutes"


def test_the_steps_come_in_the_order_of_the_track(opened: Opened) -> None:
    page = opened(state(settings={"track": "drivers"}))
    assert said(next_step(page)) == "Start here Go on Clean air · 3 minutes"
    _keep(page, AIR_GO_ON)
    assert said(next_step(page)) == "Go to the quiz Check yourself Safe water · 2 minutes"
    _keep(page, AIR_GO_ON, items=checked(page, "safe-water", 100, 100, 100))
    assert said(next_step(page)) == "Continue reading here Start here Safe water · 5 minutes"
    expect(page.get_by_text(BEYOND)).to_be_hidden()


def test_what_is_not_of_the_track_is_not_counted(opened: Opened) -> None:
    page = opened(state(settings={"track": "drivers"}, sections=read(AIR_START, SAFE_GO_ON)))
    assert fact(page, "Time left") == "10 of 10 minutes"
    assert fact(page, "Sections read") == "0 of 2"
    _keep(page, AIR_START, AIR_GO_ON, items=checked(page, "safe-water", 100))
    assert fact(page, "Time left") == "7 of 10 minutes"
    assert fact(page, "Sections read") == "1 of 2"


def test_objectives_are_those_whose_quiz_is_on_the_track(opened: Opened) -> None:
    page = opened(state(settings={"track": "villagers"}))
    assert fact(page, "Objectives mastered") == "0 of 1"
    _keep(page, items=checked(page, "safe-water", 100, 100, 100), track="villagers")
    assert fact(page, "Objectives mastered") == "0 of 1"
    _keep(page, items=checked(page, "safe-water", 100, 100, 100))
    assert fact(page, "Objectives mastered") == "1 of 1"


def test_without_a_quiz_on_the_track_no_objective_is_counted(opened: Opened) -> None:
    page = opened(state(settings={"track": "readers"}))
    assert fact(page, "Sections read") == "0 of 1"
    expect(page.get_by_text("Objectives mastered")).to_be_hidden()


def test_steps_the_device_knows_nothing_of_are_told_and_never_next(opened: Opened) -> None:
    page = opened(state(settings={"track": "drivers"}))
    told = "Drivers Not counted here: 1 step to a case study or another page. You find it on the page of the track."
    assert fact(page, "Your track") == told
    assert (page.get_by_role("link", name="Drivers").get_attribute("href") or "").endswith("tracks/drivers.html")


def test_after_the_track_comes_the_rest_and_the_page_says_so(opened: Opened) -> None:
    page = opened(None)
    _keep(page, AIR_GO_ON, SAFE_START, items=checked(page, "safe-water", 100, 100, 100))
    assert said(next_step(page)) == "Continue reading here Go on Safe water · 3 minutes"
    expect(page.get_by_text(BEYOND)).to_be_visible()
    assert fact(page, "Time left") == "0 of 10 minutes"


def test_a_quiz_of_the_track_that_was_not_passed_comes_after_everything_new(opened: Opened) -> None:
    page = opened(None)
    failed = checked(page, "safe-water", 100, 0, 0)
    _keep(page, AIR_GO_ON, SAFE_START, items=failed)
    assert said(next_step(page)).startswith("Continue reading here Go on Safe water")
    assert fact(page, "Time left") == "2 of 10 minutes"
    _keep(page, *SECTIONS, items={**failed, **checked(page, "clean-air", 0, 0, 0)})
    assert said(next_step(page)) == "Try this quiz again Check yourself Safe water · 2 minutes"
    expect(page.get_by_text(BEYOND)).to_be_hidden()


@pytest.mark.parametrize("track", ["gone", '"]', 7, None, {}])
def test_a_track_that_is_none_is_not_chosen(track: object, opened: Opened) -> None:
    page = opened(state(settings={"track": track}))
    expect(page.locator("[data-track]:visible")).to_have_count(0)
    expect(page.locator("[data-tracks]")).to_be_hidden()
    expect(page.get_by_text(BEYOND)).to_be_hidden()
    assert fact(page, "Time left") == "20 of 20 minutes"


def test_a_track_that_leads_to_no_section_and_no_quiz_counts_the_whole_course(opened: Opened) -> None:
    page = opened(state(settings={"track": "listeners"}))
    assert fact(page, "Your track").startswith("Listeners")
    assert fact(page, "Time left") == "20 of 20 minutes"
    expect(page.get_by_text(BEYOND)).to_be_hidden()
