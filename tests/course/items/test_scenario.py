"""A scenario becomes one choice for each scene, and its key covers where choices lead."""

from __future__ import annotations

from pathlib import Path

from build_tools.course.items.base import group_hash
from build_tools.course.items.interactions import ChoiceInteraction
from build_tools.course.items.scenario import Scenario
from tests.browser.typed_quiz import TYPES, quiz_of
from tests.small import Lay, read_course

WRITTEN = quiz_of(TYPES / "scenario.yaml")


def _item(lay: Lay, folder: Path, example: str = WRITTEN) -> Scenario:
    lay(example)
    item = read_course(folder).quizzes["safe-water"].items[0]
    assert isinstance(item, Scenario)
    return item


def test_each_scene_is_a_choice_with_its_situation(lay: Lay, small_course: Path) -> None:
    scenes = _item(lay, small_course).lower()
    assert [each.id for each in scenes] == ["visit", "anger", "report"]
    first = scenes[0]
    assert isinstance(first, ChoiceInteraction)
    assert str(first.scene).startswith("You stand at the well.")
    assert [(each.id, each.correct, each.goto) for each in first.options] == [
        ("wait", False, "anger"),
        ("close", True, "report"),
        ("warn", True, "report"),
    ]


def test_another_way_is_another_key_and_another_word_is_not(lay: Lay, small_course: Path) -> None:
    before = group_hash(_item(lay, small_course))
    assert group_hash(_item(lay, small_course, WRITTEN.replace("goto: anger", "goto: report"))) != before
    assert group_hash(_item(lay, small_course, WRITTEN.replace("Close the well", "Shut the well"))) == before
