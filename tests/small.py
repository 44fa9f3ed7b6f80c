"""The smallest valid course: laying examples over it, and everything the checks find in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from build_tools.course.course import Course
from build_tools.ground.problems import Problem, tidy
from build_tools.manual.examples import laid_over
from build_tools.parse import parse
from build_tools.reading.load import load
from build_tools.rules import check
from build_tools.rules.rule import Context

SMALL_COURSE = Path(__file__).with_name("small_course")
TODAY = date(2026, 11, 22)

Lay = Callable[[str], None]
Problems = Callable[[], tuple[Problem, ...]]


def lay_over(folder: Path, example: str) -> None:
    """Changes the files of a course folder as an example says (`build_tools/manual/examples.py` has its grammar)."""
    files = (path for path in folder.rglob("*") if path.is_file())
    before = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    after = laid_over(before, example)
    for name in before.keys() - after.keys():
        (folder / name).unlink()
    for name, data in after.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if data is None:
            path.mkdir()
        else:
            path.write_bytes(data)


def allow_few_words(patch: pytest.MonkeyPatch) -> None:
    """Lets a course have a few interface words alone, as the small course does, so that it is read fast.
    `tests/interface` tests what is said of words that are missing.
    """
    patch.setattr("build_tools.pipeline._check_words", lambda _course, _sources: ())


def read_course(folder: Path) -> Course:
    """The course in the source language.

    Raises:
        AssertionError: when content/course.yaml cannot be used.
    """
    sources, _ = load(folder)
    course, _ = parse(sources, sources.source_lang)
    assert course is not None
    return course


def problems_of(folder: Path) -> tuple[Problem, ...]:
    """Everything that load, parse and check find in a course folder."""
    sources, unread = load(folder)
    course, unparsed = parse(sources, sources.source_lang)
    checked = check(course, Context(TODAY, sources.images), sources) if course else ()
    return tidy((*unread, *unparsed, *checked))
