"""A trainer sees every answer key at any time; a learner after some tries."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from build_tools.pages.player import Keys, Player
from tests.browser.player.choices.conftest import Sites
from tests.browser.small_quiz import QUIZ, answer, choose, item_of, open_page
from tests.browser.typed_quiz import TYPES, quiz_of, write_typed_site


@pytest.mark.parametrize(("keys", "count"), [(Keys.LEARNER, 0), (Keys.TRAINER, 3)])
def test_a_trainer_sees_every_key_at_once_and_a_learner_none(
    keys: Keys, count: int, context: BrowserContext, sites: Sites
) -> None:
    page = open_page(context, sites(Player(keys=keys)) / QUIZ)
    expect(page.locator("[data-answer-key]:visible")).to_have_count(count)
    answer(page, "first-step", "b")
    expect(page.locator("[data-answer-key]:visible")).to_have_count(count)
    answer(page, "first-step", "a")
    expect(item_of(page, "first-step").locator("[data-answer-key]")).to_be_visible()


def test_a_key_that_a_trainer_opened_stays_open(context: BrowserContext, sites: Sites) -> None:
    page = open_page(context, sites(Player(keys=Keys.TRAINER)) / QUIZ)
    key = item_of(page, "first-step").locator("[data-answer-key]")
    key.locator("summary").click()
    choose(page, "first-step", "b")
    expect(key).to_have_attribute("open", "")


@pytest.mark.parametrize(("keys", "count"), [(Keys.LEARNER, 0), (Keys.TRAINER, 1)])
def test_a_trainer_sees_the_key_of_an_item_without_points(
    keys: Keys, count: int, context: BrowserContext, tmp_path: Path
) -> None:
    example = quiz_of(TYPES / "self_rating.yaml")
    site = write_typed_site(tmp_path, example, player=Player(keys=keys))
    page = open_page(context, site / QUIZ)
    expect(page.locator("[data-answer-key]:visible")).to_have_count(count)
