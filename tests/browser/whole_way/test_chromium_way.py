"""A quiz with an item of every type, done by keyboard in two languages, and taken along to a folder on a new phone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from build_tools.course.items import ITEM_TYPES
from tests.browser.whole_way.conftest import SUNDAY, Device
from tests.browser.whole_way.way import (
    ITEMS,
    OTHER,
    QUIZ,
    bring_in,
    clear,
    finish,
    in_both,
    seen,
    shown,
    to_my_course,
)
from tests.browser.whole_way.work import answer

MONDAY = "2026-11-23T18:00:00Z"
UNSCORED = ("own-well", "how-far")
FULL = pytest.mark.full
SELECTED = "const box = document.activeElement; return box.value.slice(box.selectionStart, box.selectionEnd)"
RESULTS = """const parts = "[data-quiz], [data-objective], .course-facts > :nth-last-child(2)";
return Array.from(document.querySelectorAll(parts), (each) => each.innerText.trim());"""
ELSEWHERE = "return JSON.parse(document.querySelector('[data-quiz]').dataset.texts).elsewhere"


def test_the_quiz_has_an_item_of_every_type(whole: Path) -> None:
    quiz = yaml.safe_load((whole.parent / "quizzes" / "safe-water.yaml").read_text("utf-8"))
    assert {item["type"] for item in quiz["items"]} == set(ITEM_TYPES)
    assert tuple(item["id"] for item in quiz["items"]) == ITEMS


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=FULL)])
def test_a_file_takes_everything_along(
    language: str, device: Device, whole: Path, whole_address: str, tmp_path: Path
) -> None:
    learner = device(SUNDAY)
    done = finish(learner, whole_address, language)
    learner.page.context.clock.set_fixed_time(MONDAY)
    mine = in_both(learner, to_my_course(learner))
    file = learner.save("[data-do='everything']", tmp_path)
    clear(learner)
    blank = shown(learner)
    assert blank != mine[language]
    fresh = device(MONDAY)
    fresh.open((whole / language / "my-course.html").as_uri())
    assert shown(fresh) == blank
    fresh.bring("[data-import-file]", file)
    bring_in(fresh)
    assert in_both(fresh, shown(fresh)) == mine
    fresh.follow("[data-quiz] a")
    assert seen(fresh) == done


@FULL
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_code_brings_the_results_and_no_answers(
    language: str, device: Device, whole: Path, whole_address: str
) -> None:
    learner = device(SUNDAY)
    done = finish(learner, whole_address, language)
    to_my_course(learner)
    results = learner.run(RESULTS)
    learner.go_to("[data-code]")
    learner.press("Control+a")
    code = learner.run(SELECTED)
    fresh = device(SUNDAY)
    fresh.open((whole / OTHER[language] / QUIZ).as_uri())
    blank = seen(fresh)
    fresh.open((whole / OTHER[language] / "my-course.html").as_uri())
    shown(fresh)
    assert fresh.run(RESULTS) != results
    fresh.go_to("[data-import-code]")
    fresh.write(code)
    bring_in(fresh)
    assert fresh.run(RESULTS) == results
    fresh.follow("[data-quiz] a")
    there = seen(fresh)
    assert there["progress"].partition(".")[2] == done["progress"].partition(".")[2]
    for name, item in there["items"].items():
        assert (item["given"], item["steps"]) == (blank["items"][name]["given"], blank["items"][name]["steps"])
        words = "" if name in UNSCORED else fresh.run(ELSEWHERE).partition("{")[0]
        assert item["said"].startswith(words), name
        assert bool(item["said"]) is bool(words), name
    for name in UNSCORED:
        answer(fresh, name)
    there = seen(fresh)
    assert (there["progress"], there["score"]) == (done["progress"], done["score"])
