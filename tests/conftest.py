"""A copy of the smallest valid course for each test that wants one."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest

from build_tools.course.course import Course
from tests.pages.rendering import rich_course
from tests.small import SMALL_COURSE, Lay, Problems, allow_few_words, lay_over, problems_of


@pytest.fixture
def small_course(tmp_path: Path, few_words: None) -> Path:  # noqa: ARG001
    """A copy of the smallest valid course that a test may change."""
    return Path(shutil.copytree(SMALL_COURSE, tmp_path / "small_course"))


@pytest.fixture
def few_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a course have a few interface words alone."""
    allow_few_words(monkeypatch)


@pytest.fixture
def lay(small_course: Path) -> Lay:
    """Lays an example over the small course; `build_tools/manual/examples.py` has its grammar."""
    return partial(lay_over, small_course)


@pytest.fixture
def problems(small_course: Path) -> Problems:
    """Everything that load, parse and check find in the small course as it is then."""
    return partial(problems_of, small_course)


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A small course that shows every part of every page, in English, with the real interface words."""
    return rich_course(tmp_path_factory.mktemp("rich") / "course")
