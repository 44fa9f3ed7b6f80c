"""`--strict`: warnings of the course and of mkdocs.yml stop a build, the last site stays, and a message says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.real_course import Run
from tests.site.site_course import PLAIN, TextCourse
from tests.warm import run_warm

TOLD = "0 errors, 1 warning, and --strict lets none pass."
TOLD_OF_REAL = "0 errors, 1 warning, 1 note, and --strict lets none pass."
"""The real course has no country yet, so no service that helps: a note, which stops nothing."""
WARNINGS = {
    "a warning of the course": ("modules/old.txt", "? this fact has expired\n"),
    "a setting without effect": ("mkdocs.yml", PLAIN + "nav: []\n"),
}


@pytest.mark.parametrize("name", WARNINGS)
def test_a_warning_stops_a_strict_build_and_the_last_site_stays(built: TextCourse, name: str) -> None:
    before = built.snapshot()
    path, text = WARNINGS[name]
    built.write({path: text})
    code, output = built.build("--strict")
    assert code == 1
    assert "0 errors, 1 warning, and --strict lets none pass. site/ is as it was." in output
    assert output.count(f"{path}:") == 1
    assert built.snapshot() == before
    assert built.left_behind() == []
    assert built.build()[0] == 0
    assert built.build("--strict")[0] == 1, "also when nothing has changed since"


def test_the_key_of_mkdocs_yml_asks_for_the_same(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"mkdocs.yml": PLAIN + "strict: true\n", "modules/old.txt": "? expired\n"})
    code, output = built.build()
    assert code == 1
    assert "--strict lets none pass" in output
    assert built.snapshot() == before


@pytest.mark.full
def test_a_warning_of_another_language_stops_it_too(built: TextCourse) -> None:
    built.write({"modules/old.txt": "es? está vencido\n"})
    code, output = built.build("--strict")
    assert code == 1
    assert "modules/old.txt:1:3 warning SMALL está vencido" in output


def test_a_note_stops_no_strict_build(built: TextCourse) -> None:
    built.write({"modules/old.txt": "~ half of it is translated\n"})
    code, output = built.build("--strict")
    assert code == 0, output
    assert output.count("modules/old.txt:1:3 note SMALL half of it is translated") == 1
    assert "0 errors, 0 warnings, 1 note" in output


@pytest.fixture
def run() -> Run:
    """Many short builds: their modules are loaded once."""
    return run_warm


@pytest.mark.full
def test_every_way_to_build_is_strict(course: Path, run: Run) -> None:
    (course / "modules" / "notes.yml").write_text("a: b\n", "utf-8")
    for arguments in (("--to", "tree"), ("--language", "en")):
        made = run("build_tools", "build", "--strict", *arguments, cwd=course)
        assert made.returncode == 1
        assert TOLD_OF_REAL in made.stderr
        assert "FILE-IGNORED" in made.stdout + made.stderr
        assert not (course / "tree").exists()
        assert not (course / "parts" / "en").exists()


@pytest.mark.full
def test_languages_built_alone_are_joined_strictly(course: Path, run: Run) -> None:
    (course / "modules" / "notes.yml").write_text("a: b\n", "utf-8")
    for language in ("en", "es"):
        assert run("build_tools", "build", "--language", language, cwd=course).returncode == 0
    made = run("build_tools", "build", "--join", "--strict", cwd=course)
    assert made.returncode == 1
    assert TOLD_OF_REAL in made.stderr
    assert not (course / "site").exists()
