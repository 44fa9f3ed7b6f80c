"""An ordering without a script: the steps in another order with a box each, and the key in the right one."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from build_tools.course.items.ordering import Ordering
from tests.browser.typed_quiz import TYPES, quiz_of
from tests.pages.rendering import document, page, rendered, rich_course
from tests.small import lay_over, read_course

RIGHT = ["close", "sample", "find", "tell"]


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The item's form."""
    folder = tmp_path_factory.mktemp("ordering") / "course"
    rich_course(folder)
    lay_over(folder, quiz_of(TYPES / "ordering.yaml"))
    course = read_course(folder)
    (item,) = course.quizzes["safe-water"].items
    assert isinstance(item, Ordering)
    assert [step.id for step in item.steps] == RIGHT
    return document(page(rendered(course), "modules/safe-water/quiz.html").html).find(".//form")


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _steps(form: Any) -> list[Any]:
    return [each for each in form.iter("li") if each.attrib.get("class") == "course-order-step"]


def test_the_steps_are_shown_in_an_order_that_earns_nothing(form: Any) -> None:
    shown = [each.attrib["data-step"] for each in _steps(form)]
    assert sorted(shown) == sorted(RIGHT)
    assert set(pairwise(RIGHT)).isdisjoint(pairwise(shown))


def test_each_step_has_a_box_and_two_buttons_that_wait_for_the_script(form: Any) -> None:
    for step in _steps(form):
        (box,) = (each for each in step.iter("span") if "course-box" in each.attrib["class"])
        assert "data-without-script" in box.attrib
        (moves,) = (each for each in step.iter("span") if each.attrib["class"] == "course-moves")
        assert {"data-with-script", "hidden"} <= moves.attrib.keys()
        (text,) = (each for each in step.iter("span") if each.attrib["class"] == "course-order-text")
        assert [_text(each) for each in moves.iter("button")] == ["Move up", "Move down"]
        assert [each.attrib["aria-label"] for each in moves.iter("button")] == [
            f"Move up: {_text(text)}",
            f"Move down: {_text(text)}",
        ]
        assert all(each.attrib["type"] == "button" for each in moves.iter("button"))


def test_it_says_what_to_write_into_the_boxes(form: Any) -> None:
    (told,) = (each for each in form.iter("p") if "data-without-script" in each.attrib)
    assert _text(told).startswith("On paper: write 1 in the box of the first step")


def test_the_key_has_the_right_order_with_reasons(form: Any) -> None:
    (key,) = (each for each in form.iter("ul") if each.attrib.get("data-key-of") == "answer")
    assert [each.attrib["data-step"] for each in key] == RIGHT
    assert _text(key[0]) == "1. Close the well It comes first because every glass counts."
    assert _text(key[2]) == "3. Find where the metal comes from The name of the metal says where to look."
