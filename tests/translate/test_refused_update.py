"""Translations are not laid against a source that cannot be used: they would seem to be of nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from build_tools.cli import course
from tests.small import lay_over
from tests.translate.spanish import add_spanish

BROKEN = {
    "a file that is no YAML": "# file: quizzes/safe-water.yaml\ntitle: [\n",
    "a field that is missing": "# in: modules/safe-water.yaml\nsummary:\n",
    "the settings of the language": "# file: locales/es/_language.yaml\nname: Español\nlocale: es\nchecked: no\n",
}


@pytest.mark.parametrize("command", ["update", "status"])
@pytest.mark.parametrize("name", BROKEN)
def test_the_problem_is_told_and_nothing_written(
    name: str, command: str, small_course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_spanish(small_course)
    lay_over(small_course, BROKEN[name])
    before = {path: path.read_bytes() for path in small_course.rglob("*.po")}
    monkeypatch.chdir(small_course)
    result = CliRunner().invoke(course, ["translate", command])
    assert result.exit_code == 1
    assert "error" in result.output
    assert "Nothing was written. Mend this first." in result.output
    assert {path: path.read_bytes() for path in small_course.rglob("*.po")} == before


def test_what_only_a_rule_finds_holds_nobody_up(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_spanish(small_course)
    lay_over(small_course, "# in: modules/safe-water.yaml\nminutes: 50\n")
    monkeypatch.chdir(small_course)
    result = CliRunner().invoke(course, ["translate", "update"])
    assert result.exit_code == 0, result.output
