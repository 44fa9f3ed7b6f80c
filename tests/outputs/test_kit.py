"""The kit as files: a folder and a zip for each workshop, the tests apart."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from build_tools.outputs.kit import KIT
from build_tools.publish.write import write
from tests.kit.making import made_kit, workshop_course
from tests.small import lay_over


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with a workshop. No test changes it."""
    return workshop_course(tmp_path_factory.mktemp("kit-output") / "course")


@pytest.fixture(scope="module")
def written(course: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `course kit` writes for it."""
    folder = tmp_path_factory.mktemp("kit-written") / "kit"
    write(made_kit(course), KIT.suffixes, folder, course)
    return folder


def test_a_folder_and_a_zip_for_the_kit_and_for_the_tests(written: Path) -> None:
    names = sorted(path.name for path in written.iterdir() if not path.name.startswith("."))
    assert names == ["two-days", "two-days-tests", "two-days-tests.zip", "two-days.zip"]
    assert sorted(path.name for path in (written / "two-days").iterdir()) == ["assets", "en", "es", "index.html"]


@pytest.mark.parametrize("folder", ["two-days", "two-days-tests"])
def test_a_zip_has_the_files_of_its_folder(folder: str, written: Path) -> None:
    files = {path.relative_to(written).as_posix(): path for path in (written / folder).rglob("*") if path.is_file()}
    with ZipFile(written / f"{folder}.zip") as archive:
        assert sorted(archive.namelist()) == sorted(files)
        assert archive.testzip() is None
        assert all(archive.read(name) == path.read_bytes() for name, path in files.items())


def test_each_language_has_the_same_pages(written: Path) -> None:
    pages = [sorted(path.name for path in (written / "two-days" / code).glob("*.html")) for code in ("en", "es")]
    assert pages[0] == pages[1]
    assert len(pages[0]) > 10


def test_the_same_course_gives_the_same_bytes(course: Path, written: Path, tmp_path: Path) -> None:
    write(made_kit(course), KIT.suffixes, tmp_path / "again", course)
    for name in ("two-days.zip", "two-days-tests.zip"):
        assert (tmp_path / "again" / name).read_bytes() == (written / name).read_bytes()


def test_a_picture_comes_with_the_page_that_shows_it(tmp_path: Path) -> None:
    course = workshop_course(tmp_path / "course")
    (course / "content" / "images").mkdir(exist_ok=True)
    (course / "content" / "images" / "well.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    lay_over(course, "# in: content/papers/feedback.yaml\nparts:\n  - {id: see, text: '![A well](images/well.svg)'}\n")
    write(made_kit(course), KIT.suffixes, tmp_path / "kit", course)
    assert (tmp_path / "kit" / "two-days" / "en" / "images" / "well.svg").is_file()
    with ZipFile(tmp_path / "kit" / "two-days.zip") as archive:
        assert "two-days/es/images/well.svg" in archive.namelist()


def test_only_the_workshop_that_is_asked_for(tmp_path: Path) -> None:
    course = workshop_course(tmp_path / "course")
    workshops = course / "content" / "workshops"
    shutil.copy(workshops / "two-days.yaml", workshops / "other.yaml")
    made = made_kit(course, workshop="other")
    assert {path.split("/")[0] for path in made.files} == {"other", "other-tests"}


def test_a_workshop_that_is_not_there_is_told(course: Path) -> None:
    made = made_kit(course, workshop="two-dais")
    (problem,) = [each for each in made.problems if each.severity == "error"]
    assert problem.message == 'There is no workshop "two-dais".'
    assert problem.hint == 'Did you mean "two-days"?'
    assert made.files == {}


def test_a_course_without_a_workshop_is_told_what_to_write(tmp_path: Path) -> None:
    course = workshop_course(tmp_path / "course")
    shutil.rmtree(course / "content" / "workshops")
    made = made_kit(course)
    (problem,) = [each for each in made.problems if each.severity == "error"]
    assert problem.message == "The course has no workshop, so there is no kit."


def test_a_workshop_that_would_lie_among_the_tests_of_another_is_refused(tmp_path: Path) -> None:
    course = workshop_course(tmp_path / "course")
    workshops = course / "content" / "workshops"
    shutil.copy(workshops / "two-days.yaml", workshops / "two-days-tests.yaml")
    made = made_kit(course)
    (problem,) = [each for each in made.problems if each.severity == "error"]
    assert problem.mark.path == "content/workshops/two-days-tests.yaml"
    assert made.files == {}
