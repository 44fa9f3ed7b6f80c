"""A course that lacks words is told so by `course check`, and a build makes nothing of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_tools.ground.problems import Problem
from build_tools.outputs.site import SITE
from build_tools.pipeline import check_course, make
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY

WORDS = "content/interface.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small course with all words of the interface."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path / "course"))
    shutil.copy(ROOT / WORDS, folder / WORDS)
    return folder


def _told(folder: Path, old: str, new: str) -> tuple[Problem, ...]:
    file = folder / WORDS
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    problems = check_course(folder, today=TODAY).problems
    made = make(SITE, folder, today=TODAY)
    assert (made.problems, made.pages) == (problems, ())
    return problems


def test_the_course_with_all_words_is_valid(folder: Path) -> None:
    assert check_course(folder, today=TODAY).problems == ()
    assert make(SITE, folder, today=TODAY).problems == ()


def test_a_word_that_is_gone_is_told_at_each_place_that_asks_for_it(folder: Path) -> None:
    problems = _told(folder, "id: home\n", "id: homme\n")
    assert {(problem.code, problem.hint) for problem in problems} == {("SITE-WORD", 'Did you mean "homme"?')}
    assert {problem.mark.path for problem in problems} == {
        "build_tools/pages/navigation.py",
        "build_tools/pages/reading.py",
        "build_tools/pages/renderer.py",
    }


def test_a_placeholder_that_no_place_fills_is_told_where_it_is_written(folder: Path) -> None:
    (problem, *_) = _told(folder, '"Pass score: {score}%"', '"Pass score: {skore}%"')
    assert (problem.code, problem.mark.path, problem.hint) == ("WORD-PLACEHOLDER", WORDS, "Did you mean {score}?")


def test_words_that_cannot_be_read_are_told_once(folder: Path) -> None:
    problems = _told(folder, "words:\n", "wrods:\n")
    assert {problem.mark.path for problem in problems} == {WORDS}
