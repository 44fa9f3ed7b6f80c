"""Languages built alone and joined are the same site, byte by byte; what is missing or wrong leaves site/ as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_tools.pipeline import languages
from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.processes.part_build import read_part
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE
from tests.real_course import Run, add_language, snapshot
from tests.warm import run_warm


@pytest.fixture
def run() -> Run:
    """Many short builds: their modules are loaded once."""
    return run_warm


def _part(course: Path, run: Run, language: str) -> None:
    made = run("build_tools", "build", "--language", language, cwd=course)
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith(f"Wrote parts/{language}: ")


def test_the_parts_together_are_the_whole_site(course: Path, site: Path, run: Run) -> None:
    for language in reversed(languages(course)):
        _part(course, run, language)
    assert not (course / "site").exists()
    joined = run("build_tools", "build", "--join", cwd=course)
    assert joined.returncode == 0, joined.stderr
    assert snapshot(course / "site") == snapshot(site)
    left = {path.name for path in course.iterdir() if path.name.startswith((".site-", ".parts"))}
    assert left == set()


def test_a_missing_part_is_named_and_the_site_stays(course: Path, run: Run) -> None:
    (course / "site").mkdir()
    (course / "site" / "index.html").write_text("yesterday's")
    missing = add_language(course)
    for language in languages(course):
        if language != missing:
            _part(course, run, language)
    joined = run("build_tools", "build", "--join", cwd=course)
    assert joined.returncode == 1
    assert f"Build it with: course build --language {missing} --parts parts\nsite/ is as it was." in joined.stderr
    assert snapshot(course / "site") == {"index.html": b"yesterday's"}


def test_parts_that_do_not_fit_together_are_refused(course: Path, run: Run) -> None:
    other = add_language(course)
    for language in languages(course):
        _part(course, run, language)
    (course / "parts" / other / "glossary.html").unlink()
    joined = run("build_tools", "build", "--join", cwd=course)
    assert joined.returncode == 1
    assert "Were all parts built from the same files?" in joined.stderr
    assert "glossary.html" in joined.stderr
    assert not (course / "site").exists()


def test_a_language_there_is_not_is_told(course: Path, run: Run) -> None:
    shutil.rmtree(course / "locales" / "fr", ignore_errors=True)
    made = run("build_tools", "build", "--language", "fr", cwd=course)
    assert made.returncode == 1
    assert f'There is no language "fr" here. There are: {", ".join(languages(course))}.' in made.stderr


def test_problems_leave_the_part_as_it_was(course: Path, run: Run) -> None:
    language = languages(course)[0]
    _part(course, run, language)
    before = snapshot(course / "parts")
    (course / "quizzes" / "formalisation.yaml").write_text("itmes: []\n", "utf-8")
    made = run("build_tools", "build", "--language", language, cwd=course)
    assert made.returncode == 1
    assert "quizzes/formalisation.yaml:1:1" in made.stderr
    assert snapshot(course / "parts") == before


def test_a_folder_that_is_no_part_is_not_replaced(course: Path, run: Run) -> None:
    language = add_language(course)
    made = run("build_tools", "build", "--language", language, "--parts", "locales", cwd=course)
    assert made.returncode == 1
    assert "is not a language built alone. Move it away, or name other --parts." in made.stderr
    assert (course / "locales" / language / "_language.yaml").is_file()


@pytest.mark.full
def test_a_file_that_somebody_put_into_a_part_stays(course: Path, run: Run) -> None:
    language = languages(course)[0]
    _part(course, run, language)
    (course / "parts" / language / "notes.txt").write_text("mine", "utf-8")
    before = snapshot(course / "parts")
    made = run("build_tools", "build", "--language", language, cwd=course)
    assert made.returncode == 1
    assert "holds files that no build wrote: notes.txt. Move them away, or name other --parts." in made.stderr
    assert snapshot(course / "parts") == before


def test_no_part_is_built_in_a_source_folder(course: Path, run: Run) -> None:
    language = languages(course)[0]
    made = run("build_tools", "build", "--language", language, "--parts", "content", cwd=course)
    assert made.returncode == 1
    assert "lies in content/, which the site is made from. Name other --parts." in made.stderr
    assert not (course / "content" / language).exists()


def test_two_builds_at_once_are_wrong_usage(course: Path, run: Run) -> None:
    made = run("build_tools", "build", "--join", "--language", "es", cwd=course)
    assert made.returncode == 2


@pytest.mark.parametrize("name", [*IN_PLACE_OF_A_FILE, "brackets", "half"])
def test_a_report_that_is_none(name: str, tmp_path: Path) -> None:
    path = tmp_path / "parts/es/report.json"
    path.parent.mkdir(parents=True)
    texts = {"brackets": '{"report":' + "[" * 200_000, "half": '{"report": {"language": "es"'}
    if name in texts:
        path.write_text(texts[name], "utf-8")
    else:
        IN_PLACE_OF_A_FILE[name](path)
    with at_most(10), pytest.raises(BuildStoppedError, match="Build it with: course build --language es"):
        read_part(tmp_path / "parts", "es")
