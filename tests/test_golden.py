"""Messages, word for word: where, what is wrong, what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.problems import Code
from build_tools.manual.codes import COURSE_CODES
from tests import golden

CASES = list(golden.cases())
REPORTS = golden.documented()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_report_is_exactly_this(case: golden.Case, small_course: Path) -> None:
    assert golden.report(small_course, case.example) == case.report


@pytest.mark.parametrize("code", COURSE_CODES, ids=lambda code: code.code)
def test_the_report_of_a_documented_example_is_exactly_this(code: Code, small_course: Path) -> None:
    assert golden.report(small_course, code.fails) == REPORTS[code.code]


def test_the_small_course_is_valid(small_course: Path) -> None:
    assert golden.report(small_course, "# in: content/course.yaml\ntitle: Small course\n") == ""
