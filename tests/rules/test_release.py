"""What must be filled in before a course is published, and that nobody asks for it before."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from build_tools.ground.problems import Code
from build_tools.pipeline import check_course
from build_tools.rules import RELEASE_RULES
from tests.small import Lay

CODES = {rule.code.code for rule in RELEASE_RULES}


def _told(root: Path, *, release: bool) -> set[str]:
    problems = check_course(root, today=date(2026, 11, 22), release=release).problems
    return {problem.code for problem in problems} & CODES


@pytest.mark.parametrize("code", [rule.code for rule in RELEASE_RULES], ids=lambda code: code.code)
def test_the_examples_of_the_documentation(code: Code, lay: Lay, small_course: Path) -> None:
    sources = small_course / "content" / "sources.yaml"
    sources.write_text(sources.read_text("utf-8").replace("example.org", "wells.int"), "utf-8")
    lay(code.fails)
    assert code.code in _told(small_course, release=True)
    assert _told(small_course, release=False) == set()
    lay(code.passes)
    assert code.code not in _told(small_course, release=True)


def test_trainers_texts_are_looked_at_too(lay: Lay, small_course: Path) -> None:
    lay("# in: case_studies/open-books.yaml\ndebrief: Ask ana@example.com first.\n")
    problems = check_course(small_course, today=date(2026, 11, 22), release=True).problems
    assert [problem.message for problem in problems if problem.mark.path.startswith("case_studies/")] == [
        '"ana@example.com" is a placeholder.'
    ]
