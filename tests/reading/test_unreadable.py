"""What cannot be listed or read in a course is named; nothing vanishes without a word, and nothing is waited for."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.problems import Severity
from build_tools.pipeline import check_course
from build_tools.reading.catalogues import MAX_BYTES
from build_tools.reading.load import load, load_languages
from build_tools.reading.regular_file import MAX_IMAGE_BYTES
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE, IN_PLACE_OF_A_FOLDER, lock_up
from tests.small import TODAY, Lay

SPANISH = (
    "# file: locales/es/_language.yaml\nname: Español\nlocale: es-419\nchecked: true\n"
    "# file: locales/es/modules/safe-water.po\n# Traducción\n"
)
FOLDERS = (
    "modules",
    "quizzes",
    "case_studies",
    "content/pages",
    "content/tracks",
    "content/images",
    "content/images/maps",
    "content/tools",
    "content/styles",
    "locales",
    "locales/es",
    "locales/es/modules",
)
OWN_FOLDERS = ("content/images/maps", "content/styles")
"""Their names are an author's: a file may have them too."""
FILES = (
    "content/course.yaml",
    "content/facts.yaml",
    "content/pages/about.md",
    "modules/safe-water.yaml",
    "content/images/map.svg",
    "locales/es/_language.yaml",
    "locales/es/modules/safe-water.po",
)


@pytest.fixture
def course(small_course: Path, lay: Lay) -> Path:
    lay(SPANISH)
    return small_course


def _put(path: Path, make: object) -> None:
    """Makes something in the place of what is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path.rename(path.with_name(".away"))
    make(path)  # type: ignore[operator]


def _errors(course: Path) -> set[tuple[str, str]]:
    with at_most(20):
        _, problems = load(course)
    return {(each.code, each.mark.path) for each in problems if each.severity is Severity.ERROR}


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", IN_PLACE_OF_A_FOLDER)
def test_something_in_the_place_of_a_folder(folder: str, name: str, course: Path) -> None:
    _put(course / folder, IN_PLACE_OF_A_FOLDER[name])
    is_fault = folder not in OWN_FOLDERS or name not in ("a file", "a pipe")
    assert (("FOLDER-UNREADABLE", folder) in _errors(course)) == is_fault


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_that_nobody_may_list(folder: str, course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (course / folder).mkdir(parents=True, exist_ok=True)
    lock_up(monkeypatch, course / folder)
    assert ("FOLDER-UNREADABLE", folder) in _errors(course)


def test_the_message_says_why_and_what_to_do(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock_up(monkeypatch, course / "locales/es")
    (problem,) = load(course)[1]
    assert problem.message == "The folder cannot be listed: you have no right to read it."
    assert problem.hint == "Give yourself this right, or run course as its owner."


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_something_in_the_place_of_a_file(file: str, name: str, course: Path) -> None:
    if file == "content/images/map.svg" and name == "a folder":
        return  # It is a folder of images then.
    if file.endswith(".po") and name == "a folder":
        return  # It is a folder of catalogues then.
    _put(course / file, IN_PLACE_OF_A_FILE[name])
    codes = {code for code, path in _errors(course) if path == file}
    assert codes <= {"FILE-UNREADABLE", "YAML-SIZE", "FILE-SIZE"}
    assert len(codes) == 1


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_the_languages_are_found_without_waiting(name: str, course: Path) -> None:
    _put(course / "content/course.yaml", IN_PLACE_OF_A_FILE[name])
    with at_most(5):
        assert load_languages(course) == ("en", "es")


def test_a_catalogue_that_goes_away_while_the_course_is_read(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = course / "locales/es/modules/gone.po"
    monkeypatch.setattr("build_tools.reading.catalogues.files_below", lambda *_: [gone])
    assert _errors(course) == {("FILE-UNREADABLE", "locales/es/modules/gone.po")}


def test_a_catalogue_that_is_too_large(course: Path) -> None:
    path = course / "locales/es/modules/safe-water.po"
    entry = 'msgctxt "{0}"\nmsgid "{0}"\nmsgstr "{0}"\n\n'
    path.write_text("".join(entry.format(number) for number in range(200_000)), "utf-8")
    assert path.stat().st_size > MAX_BYTES
    with at_most(20):
        problems = check_course(course, today=TODAY).problems
    (problem,) = (each for each in problems if each.code == "FILE-SIZE")
    assert problem.mark.path == "locales/es/modules/safe-water.po"
    assert f"at most {MAX_BYTES:,} are read" in problem.message


def test_an_image_that_is_too_large(course: Path) -> None:
    path = course / "content/images/map.png"
    path.write_bytes(b"x" * MAX_IMAGE_BYTES)
    assert _errors(course) == set()
    path.write_bytes(b"x" * (MAX_IMAGE_BYTES + 1))
    assert _errors(course) == {("FILE-SIZE", "content/images/map.png")}


def test_what_editors_leave_for_a_moment_is_passed_over(course: Path) -> None:
    for folder in ("locales/es/modules", "content/images", "modules", "content/pages"):
        (course / folder / ".#safe-water.po").symlink_to("somebody@somewhere.1:2")
    (course / "content/images/.#map.svg").symlink_to("somebody@somewhere.1:2")
    assert load(course)[1] == ()


def test_a_folder_of_locales_that_is_no_code(course: Path, lay: Lay) -> None:
    lay("# file: locales/Spanish of Honduras/_language.yaml\nname: Español\nlocale: es\nchecked: true\n")
    assert _errors(course) == {("FILE-NAME", "locales/Spanish of Honduras")}
    assert load(course)[0].languages == ("en", "es")


@pytest.mark.parametrize("code", ["e" * 300, "en-" + "a" * 300, "EN", "../en", "en/es", "en\\n"])
def test_a_source_language_that_cannot_be_one(code: str, course: Path, lay: Lay) -> None:
    lay(f'# in: content/course.yaml\nsource_lang: "{code}"\n')
    assert load_languages(course)[0] == "en"
    problems = check_course(course, today=TODAY).problems
    assert "content/course.yaml" in {each.mark.path for each in problems if each.code == "BAD-VALUE"}


@pytest.mark.parametrize("code", ["es", "kek", "pt-BR", "sr-Latn-RS", "es-419"])
def test_a_source_language_of_each_form(code: str, small_course: Path, lay: Lay) -> None:
    lay(f"# in: content/course.yaml\nsource_lang: {code}\n")
    assert load_languages(small_course) == (code,)
