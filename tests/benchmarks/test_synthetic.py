"""The synthetic course: valid, complete, of the size it says, the same each time."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks.build.engines import edited
from benchmarks.build.live import with_word
from benchmarks.build.shape import SECTIONS, Shape, shape
from benchmarks.build.synthetic import write_course
from build_tools.course.groups import group_hashes
from build_tools.pipeline import check_course
from build_tools.translate import status, status_json, update
from tests.real_course import Run, second_translated, snapshot

pytestmark = second_translated

TODAY = date(2026, 11, 22)
PAGES = 14


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Shape]:
    """The smallest course that has everything. Do not change it."""
    folder = tmp_path_factory.mktemp("synthetic") / "course"
    return folder, write_course(folder, PAGES)


def _files(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in snapshot(folder).items() if not name.startswith("build_tools/")}


@pytest.mark.parametrize("pages", [12, PAGES, 50, 500, 2000])
def test_a_shape_has_exactly_the_pages_asked_for(pages: int) -> None:
    assert shape(pages).pages == pages


@pytest.mark.parametrize("pages", [50, 500, 2000])
def test_modules_have_about_ten_sections(pages: int) -> None:
    assert {abs(sections - SECTIONS) for sections in shape(pages).sections} <= {0, 1, 2}


def test_no_course_is_too_small_for_a_module() -> None:
    with pytest.raises(ValueError, match="at least 12 pages"):
        shape(11)


def test_check_finds_nothing(made: tuple[Path, Shape]) -> None:
    assert check_course(made[0], today=TODAY).problems == ()


def test_it_has_what_its_shape_promises(made: tuple[Path, Shape]) -> None:
    folder, size = made
    course = check_course(folder, today=TODAY).course
    assert course
    assert tuple(len(module.sections) for module in course.modules.values()) == size.sections == (3,)
    assert sum(len(quiz.items) for quiz in course.quizzes.values()) == size.items == 5
    assert len(course.glossary) == size.terms == 2
    assert len(course.sources) == size.sources == 2


def test_a_section_has_about_six_thousand_characters(made: tuple[Path, Shape]) -> None:
    course = check_course(made[0], today=TODAY).course
    assert course
    for section in next(iter(course.modules.values())).sections:
        activity = section.activities[0]
        parts = (section.body, activity.situation, activity.task, *(point.text for point in section.key_points))
        assert 5000 < sum(len(str(part)) for part in parts) < 7000


def test_its_catalogues_are_complete_and_as_the_project_writes_them(made: tuple[Path, Shape]) -> None:
    checked = check_course(made[0], today=TODAY)
    assert checked.course
    groups = group_hashes(checked.course)
    for name, text in update(checked.sources, "es", groups).items():
        assert (made[0] / name).read_text("utf-8") == text
    (told,) = json.loads(status_json([status(checked.sources, "es", groups)]))
    assert told["total"]["translated"] > 2500
    assert told["total"]["outdated"] == told["total"]["missing"] == 0


def test_it_builds_every_page_in_both_languages(tmp_path: Path, run: Run) -> None:
    write_course(tmp_path / "course", PAGES)
    done = run("mkdocs", "build", "-q", cwd=tmp_path / "course")
    assert done.returncode == 0, done.stderr
    for language in ("en", "es"):
        built = (tmp_path / "course" / "site" / language).rglob("*.html")
        assert len([path for path in built if path.parent.name != "assets"]) == PAGES


def test_the_same_seed_gives_the_same_bytes(made: tuple[Path, Shape], tmp_path: Path) -> None:
    write_course(tmp_path / "again", PAGES)
    write_course(tmp_path / "other", PAGES, seed=2)
    assert _files(tmp_path / "again") == _files(made[0])
    assert _files(tmp_path / "other") != _files(made[0])


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FileExistsError):
        write_course(tmp_path, PAGES)
    assert snapshot(tmp_path) == {"mine.txt": b"mine"}


def test_the_edits_that_are_measured_change_what_they_say(made: tuple[Path, Shape]) -> None:
    before = (made[0] / "modules" / "topic-0001.yaml").read_text("utf-8").splitlines()

    def changed(after: str) -> list[str]:
        return [new for old, new in zip(before, after.splitlines(), strict=True) if old != new]

    (body,) = changed(edited("\n".join(before)))
    assert " really " in body
    title, text = changed(with_word("\n".join(before), "zanthorel"))
    assert title.strip().startswith("title: zanthorel ")
    assert " zanthorel " in text
