"""Every code the program can emit is documented, and every example in the documentation does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import build_tools
from build_tools.ground.problems import Code
from build_tools.manual import problem_docs
from build_tools.manual.codes import CODES, COURSE_CODES
from tests.small import Lay, Problems

PACKAGE = Path(build_tools.__file__).parent
LITERAL = re.compile(r'"((?:[A-Z]+-)+[A-Z]+)"')

BY_NAME = {code.code: code for code in CODES}


def _emitted() -> set[str]:
    files = [path for path in PACKAGE.rglob("*.py") if "codes" not in path.parts]
    return {name for path in files for name in LITERAL.findall(path.read_text("utf-8"))}


def test_every_code_in_the_program_is_documented_once() -> None:
    assert _emitted() == BY_NAME.keys()
    assert len(BY_NAME) == len(CODES)


@pytest.mark.parametrize("code", COURSE_CODES, ids=lambda code: code.code)
def test_the_failing_example_gives_exactly_this_problem(code: Code, lay: Lay, problems: Problems) -> None:
    lay(code.fails)
    found = problems()
    assert {(each.code, each.severity) for each in found} == {(code.code, code.severity)}


@pytest.mark.parametrize("code", COURSE_CODES, ids=lambda code: code.code)
def test_the_passing_example_gives_no_problem(code: Code, lay: Lay, problems: Problems) -> None:
    lay(code.passes)
    assert problems() == ()


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_documentation_is_written_for_people(code: Code) -> None:
    assert code.title
    assert not code.title.endswith(".")
    assert code.why.endswith(".")


def test_the_page_is_current() -> None:
    written = (PACKAGE.parent / problem_docs.PATH).read_text("utf-8")
    assert written == problem_docs.page(), "run: python -m build_tools.manual.problem_docs"


def test_the_page_has_an_anchor_for_each_code() -> None:
    page = problem_docs.page()
    assert re.findall(r"^## ([A-Z-]+)$", page, re.MULTILINE) == [code.code for code in CODES]
