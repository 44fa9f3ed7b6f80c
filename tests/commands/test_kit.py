"""`course kit`: what it writes and says, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from tests.kit.making import workshop_course
from tests.real_course import snapshot


def _run(*arguments: str) -> Result:
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, ["kit", "--today", "2026-11-22", *arguments])


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with a workshop, as the current folder."""
    folder = workshop_course(tmp_path / "course")
    (folder / "mkdocs.yml").write_text("site_name: Small\ndocs_dir: content\n", "utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_it_says_what_it_makes_and_what_it_wrote(course: Path) -> None:
    result = _run()
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert [line for line in lines if line.startswith("two-days: ")] == ["two-days: English", "two-days: Español"]
    wrote = lines.index(next(line for line in lines if line.startswith("Wrote kit: ")))
    assert [line.partition(": ")[0] for line in lines[wrote + 1 :]] == [
        "  kit/two-days.zip",
        "  kit/two-days-tests.zip",
    ]
    assert (course / "kit" / "two-days" / "en" / "index.html").is_file()
    assert not (course / "site").exists()


def test_it_writes_where_one_says(course: Path) -> None:
    assert _run("--to", "elsewhere").exit_code == 0
    assert (course / "elsewhere" / "two-days.zip").is_file()
    assert not (course / "kit").exists()


def test_a_workshop_that_is_not_there_writes_nothing(course: Path) -> None:
    result = _run("--workshop", "one-days")
    assert result.exit_code == 1
    assert 'There is no workshop "one-days".' in result.stdout
    assert not (course / "kit").exists()


def test_files_of_a_person_in_the_folder_stay(course: Path) -> None:
    assert _run().exit_code == 0
    (course / "kit" / "my notes.txt").write_text("mine", "utf-8")
    before = snapshot(course / "kit")
    result = _run()
    assert result.exit_code == 1
    assert "my notes.txt" in result.stderr
    assert snapshot(course / "kit") == before


def test_a_strict_kit_stops_at_a_warning(course: Path) -> None:
    result = _run("--strict")  # The tests of this course have one item each: TEST-LENGTH.
    assert result.exit_code == 1
    assert not (course / "kit").exists()
