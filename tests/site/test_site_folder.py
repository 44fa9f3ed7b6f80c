"""A build replaces what builds wrote, and nothing else: not the sources, and not what somebody put there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from build_tools.publish.own_files import LIST
from build_tools.site.settings_check import settings_problems
from tests.real_course import snapshot
from tests.site.site_course import PLAIN, TextCourse

SOURCES = {
    "locales": "is locales/, which the site is made from",
    "locales/es": "lies in locales/, which the site is made from",
    "modules/site": "lies in modules/, which the site is made from",
    "quizzes": "is quizzes/, which the site is made from",
    ".git/site": "lies in .git/, which the site is made from",
    ".cache": "is .cache/, which the site is made from",
    "link-to-modules": "is modules/, which the site is made from",
    "link-to-modules/deep/site": "lies in modules/, which the site is made from",
    "../link-to-course/modules": "is modules/, which the site is made from",
}
STRANGERS: dict[str, Callable[[Path], object]] = {
    "photos/a.jpg": lambda path: path.write_text("mine"),
    "photos/.hidden": lambda path: path.write_text("mine"),
    "photos/link": lambda path: path.symlink_to("/dev/null"),
    "photos/link-to-folder": lambda path: path.symlink_to(".."),
    f"photos/{LIST}/a.txt": lambda path: path.write_text("mine"),
    f"photos/{LIST}": lambda path: path.write_text('{"files": {"../other.txt": ""}}'),
}


def _some(names: Iterable[str], *fast: str) -> list[ParameterSet]:
    """All of the names; those that are not `fast` are of the full grids."""
    return [pytest.param(name, marks=() if name in fast else pytest.mark.full) for name in names]


@pytest.fixture
def course(text_course: TextCourse) -> TextCourse:
    """A course with a file in each of its folders, and links that lead to them."""
    for folder in ("locales/es", "quizzes", ".git", ".cache"):
        text_course.write({f"{folder}/kept.po": "a person's work"})
    (text_course.root / "link-to-modules").symlink_to("modules")
    (text_course.root.parent / "link-to-course").symlink_to(text_course.root)
    return text_course


def _set(course: TextCourse, folder: str) -> None:
    course.write({"mkdocs.yml": f"{PLAIN}site_dir: {folder}\n"})


def _files(course: TextCourse) -> dict[str, bytes]:
    """Every file but the locks, which each build leaves."""
    return {path: data for path, data in snapshot(course.root).items() if not path.endswith(".lock")}


@pytest.mark.parametrize("folder", _some(SOURCES, "locales", "modules/site", "link-to-modules"))
def test_a_source_folder_never_becomes_the_site(course: TextCourse, folder: str) -> None:
    _set(course, folder)
    before = _files(course)
    code, output = course.build()
    assert code == 1
    assert SOURCES[folder] in output
    assert "Choose another site_dir" in output
    assert "Traceback" not in output
    assert _files(course) == before


@pytest.mark.parametrize("folder", SOURCES)
def test_course_check_says_it_with_the_line(course: TextCourse, folder: str) -> None:
    _set(course, folder)
    told = [
        problem for problem in settings_problems(course.root / "mkdocs.yml", "") if "site_dir" in f"{problem.message}"
    ]
    assert [(problem.code, problem.mark.line) for problem in told] == [("SETTING-VALUE", PLAIN.count("\n") + 1)]


@pytest.mark.parametrize("folder", _some(["content/site", ".", "..", "content"], "content/site", "."))
def test_no_site_in_docs_dir_or_around_the_course(course: TextCourse, folder: str) -> None:
    _set(course, folder)
    before = _files(course)
    code, output = course.build()
    assert code == 1
    assert "Traceback" not in output
    assert _files(course) == before


@pytest.mark.parametrize("path", _some(STRANGERS, "photos/a.jpg", "photos/link"))
def test_what_somebody_else_put_there_stays(course: TextCourse, path: str) -> None:
    (course.root / path).parent.mkdir(parents=True)
    STRANGERS[path](course.root / path)
    (course.root / "photos" / "more.txt").write_text("mine")
    _set(course, "photos")
    before = _files(course)
    code, output = course.build()
    assert code == 1
    assert "photos holds files that no build wrote: " in output
    assert "Move them away, or choose another site_dir." in output
    assert _files(course) == before
    assert course.left_behind() == []


def test_a_file_that_somebody_adds_to_the_site_stays(built: TextCourse) -> None:
    built.write({"site/CNAME": "course.example.org", "modules/new.txt": "new"})
    before = built.snapshot()
    code, output = built.build()
    assert code == 1
    assert "holds files that no build wrote: CNAME." in output
    assert built.snapshot() == before
    (built.site / "CNAME").unlink()
    assert built.build()[0] == 0


def test_what_a_file_manager_leaves_there_stops_no_build(built: TextCourse) -> None:
    built.write({"site/.DS_Store": "x", "site/en/Thumbs.db": "x", "site/._index.html": "x", "modules/new.txt": "new"})
    code, output = built.build()
    assert code == 0, output


def test_a_link_to_strangers_files_is_followed_and_they_stay(course: TextCourse) -> None:
    elsewhere = course.root.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "thesis.txt").write_text("mine")
    course.site.symlink_to(elsewhere)
    code, output = course.build()
    assert code == 1
    assert "thesis.txt" in output
    assert snapshot(elsewhere) == {"thesis.txt": b"mine"}


def test_a_link_that_leads_to_itself_is_told(course: TextCourse) -> None:
    course.site.symlink_to("site")
    code, output = course.build()
    assert code == 1
    assert "Traceback" not in output
    assert course.site.is_symlink()


def test_a_site_of_before_the_list_is_known_by_the_notes_of_its_build(built: TextCourse) -> None:
    (built.site / LIST).unlink()
    built.write({"modules/new.txt": "new"})
    notes = next((built.root / ".cache").iterdir())
    notes.write_text(notes.read_text("utf-8").replace(f'"{LIST}"', '"other"'), "utf-8")
    code, output = built.build()
    assert code == 0, output


def test_without_list_and_notes_nothing_is_known(built: TextCourse) -> None:
    (built.site / LIST).unlink()
    shutil.rmtree(built.root / ".cache")
    before = built.snapshot()
    code, output = built.build()
    assert code == 1
    assert "holds files that no build wrote: " in output
    assert built.snapshot() == before
