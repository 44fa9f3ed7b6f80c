"""One kit for all tests that only read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.course.course import Course
from tests.kit.making import made_kit, texts, trainers_course, workshop_course


@pytest.fixture(scope="session")
def kit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a course with a workshop. No test changes it."""
    return workshop_course(tmp_path_factory.mktemp("kit") / "course")


@pytest.fixture(scope="session")
def kit_course(kit_folder: Path) -> Course:
    """That course as trainers see it."""
    return trainers_course(kit_folder)


@pytest.fixture(scope="session")
def kit_files(kit_folder: Path) -> dict[str, str]:
    """The text of each file of its kit, by path."""
    made = made_kit(kit_folder)
    assert [problem for problem in made.problems if problem.severity == "error"] == []
    return texts(made)
