"""The examples that document each code, laid over the smallest valid course in Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.ground.problems import Code, Problem
from build_tools.translate import CODES, accept, check_layout, lay_out
from tests.small import lay_over
from tests.translate.spanish import add_spanish, read_sources

CHECKED = [code for code in CODES if code.code != "SAME-MEANING"]
SAME_MEANING = next(code for code in CODES if code.code == "SAME-MEANING")


@pytest.fixture
def spanish(small_course: Path) -> Path:
    """A course folder with catalogues."""
    add_spanish(small_course)
    return small_course


def _problems(folder: Path) -> Iterator[Problem]:
    sources, groups = read_sources(folder)
    return check_layout(lay_out(sources, "es", groups))


def _found(folder: Path, example: str) -> set[Problem]:
    lay_over(folder, example)
    return set(_problems(folder))


def test_the_course_without_an_example_has_no_problem(spanish: Path) -> None:
    sources, groups = read_sources(spanish)
    assert {each.path for each in sources.catalogues} >= {"locales/es/glossary.po", "locales/es/_site.po"}
    assert list(check_layout(lay_out(sources, "es", groups))) == []


@pytest.mark.parametrize("code", CHECKED, ids=lambda code: code.code)
def test_the_failing_example_gives_exactly_this_problem(code: Code, spanish: Path) -> None:
    assert {(each.code, each.severity) for each in _found(spanish, code.fails)} == {(code.code, code.severity)}


@pytest.mark.parametrize("code", CHECKED, ids=lambda code: code.code)
def test_the_passing_example_gives_no_problem(code: Code, spanish: Path) -> None:
    assert _found(spanish, code.passes) == set()


@pytest.mark.parametrize(("example", "codes"), [(SAME_MEANING.fails, ["SAME-MEANING"]), (SAME_MEANING.passes, [])])
def test_the_examples_of_same_meaning(example: str, codes: list[str], spanish: Path) -> None:
    lay_over(spanish, example)
    sources, groups = read_sources(spanish)
    _, _, problems = accept(sources, "es", groups, "glossary/well", "a full stop")
    assert [each.code for each in problems] == codes
