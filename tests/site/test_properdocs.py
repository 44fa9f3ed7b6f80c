"""ProperDocs, the heir of MkDocs 1, builds the same site where MkDocs is not installed: docs/decisions/0016."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.outputs.pages.engines import programs
from tests.real_course import ROOT, copy_course, snapshot

pytestmark = pytest.mark.full


@pytest.fixture(scope="module")
def heir() -> Path:
    """The folder of programs of an environment with ProperDocs and this package, and without MkDocs."""
    folder = programs("properdocs")
    for arguments in (
        ["uninstall", "--yes", "mkdocs"],
        ["install", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        _run([str(folder / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments], ROOT)
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course folder of its own."""
    return copy_course(tmp_path / "course")


def _run(command: list[str], folder: Path) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    made = subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True, check=False, timeout=300)
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout + made.stderr


def test_mkdocs_is_not_there(heir: Path) -> None:
    assert "False" in _run(
        [str(heir / "python"), "-c", "from importlib.util import find_spec; print(bool(find_spec('mkdocs')))"], heir
    )


def test_its_own_command_makes_the_same_bytes(heir: Path, course: Path, site: Path) -> None:
    _run([str(heir / "properdocs"), "build", "-f", "mkdocs.yml"], course)
    assert snapshot(course / "site") == snapshot(site)


def test_the_commands_of_the_course_work_as_before(heir: Path, course: Path, site: Path) -> None:
    assert "0 errors" in _run([str(heir / "course"), "check"], course)
    _run([str(heir / "course"), "build"], course)
    assert snapshot(course / "site") == snapshot(site)
    shutil.rmtree(course / "site")
    for language in sorted(path.name for path in site.iterdir() if path.is_dir()):
        _run([str(heir / "course"), "build", "--language", language], course)
    _run([str(heir / "course"), "build", "--join"], course)
    assert snapshot(course / "site") == snapshot(site)
