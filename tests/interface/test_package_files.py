"""The package and the words of the course agree: each word that is used is written, each that is written is used."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError
from build_tools.interface import package_files
from build_tools.interface.checks import used_names
from build_tools.interface.package_files import unknown_words_of_scripts, uses_in_package
from build_tools.interface.script_words import script_words
from build_tools.pipeline import check_course
from tests.real_course import ROOT
from tests.small import TODAY

MOST_SECONDS = 0.2
"""`course check` runs often. Ten times what it takes on a laptop."""


def _written() -> set[str]:
    course = yaml.safe_load((ROOT / "content" / "interface.yaml").read_text("utf-8"))
    return {str(word["id"]) for word in course["words"]}


def test_the_words_that_are_used_are_those_that_are_written() -> None:
    assert used_names(uses_in_package()) == _written()


def test_what_scripts_read_is_offered_and_what_is_offered_is_read() -> None:
    uses = tuple(uses_in_package())
    assert list(unknown_words_of_scripts(uses)) == []
    scripts = (ROOT / "build_tools" / "scripts").rglob("*.js")
    read = {name for script in scripts for name, _ in script_words(script.read_text("utf-8"), script.name)}
    assert {use.key for use in uses if use.key} - read == set()


def test_each_use_is_where_the_file_says_so() -> None:
    for use in uses_in_package():
        line = (ROOT / use.mark.path).read_text("utf-8").splitlines()[use.mark.line - 1]
        assert line[use.mark.column - 1 :].strip(), use


def test_a_file_that_is_no_text_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html.j2").write_text('{{ word("ñ") }}', "latin-1")
    monkeypatch.setattr(package_files, "FOLDERS", (str(tmp_path),))
    with pytest.raises(UnusableError) as refused:
        list(uses_in_package())
    assert refused.value.problem.mark.path == f"{tmp_path}/a.html.j2"


def test_such_a_file_is_among_the_problems_of_the_course(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem(Mark("build_tools/pages/templates/a.html.j2"), "SITE-TEXT", "The file is not UTF-8 text.", "Save")

    def refuse() -> None:
        raise UnusableError(problem.mark, problem.code, problem.message, problem.hint)

    monkeypatch.setattr("build_tools.pipeline.uses_in_package", refuse)
    assert problem in check_course(ROOT, today=TODAY).problems


def test_finding_them_is_quick() -> None:
    list(uses_in_package())
    start = time.process_time()
    list(uses_in_package())
    assert time.process_time() - start < MOST_SECONDS
