"""The hash of everything a build is made from changes with every byte of it, and with nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config

from build_tools.site import inputs
from build_tools.site.processes.task import Task

DAY = date(2026, 11, 22)
FILES = {
    "mkdocs.yml": "site_name: s\ntheme: {name: null, custom_dir: theme}\ndocs_dir: content\nplugins: [course]\n",
    "theme/main.html": "{{ page.content }}",
    "theme/parts/head.html": "<title>",
    "content/course.yaml": "title: T\n",
    "content/images/a.svg": "<svg/>",
    "modules/water.yaml": "title: W\n",
    "quizzes/water.yaml": "title: Q\n",
    "case_studies/well.yaml": "title: C\n",
    "locales/es/_language.yaml": "name: Español\n",
    "locales/es/modules/water.po": 'msgid ""\n',
}
Print = Callable[[], str]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one file of each kind, and an environment with two packages."""
    for path, text in FILES.items():
        (tmp_path / "course" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "course" / path).write_text(text, "utf-8")
    for package in ("jinja2-3.1.6", "mkdocs-1.6.1"):
        (tmp_path / "packages" / f"{package}.dist-info").mkdir(parents=True)
    monkeypatch.setattr(inputs, "_INSTALLED", tmp_path / "packages")
    return tmp_path / "course"


def _hash(course: Path, day: date = DAY, *, strict: bool = False) -> str:
    config = load_config(str(course / "mkdocs.yml"), strict=strict)
    return inputs.fingerprint(config, Task("en", "", False, day))


@given(st.lists(st.sampled_from(sorted(set(FILES) - {"mkdocs.yml"})), min_size=1, max_size=6), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_edits_are_seen_and_undone(course: Path, paths: list[str], data: st.DataObject) -> None:
    # Everything is drawn before a file is touched: a draw may end the example.
    edited = {path: data.draw(st.text(alphabet="aé\n\0<", max_size=4)) for path in paths}
    before = _hash(course)
    for path, text in edited.items():
        (course / path).write_text(text, "utf-8")
    assert (_hash(course) != before) == any(FILES[path] != text for path, text in edited.items())
    for path in edited:
        (course / path).write_text(FILES[path], "utf-8")
    assert _hash(course) == before


def test_text_that_moves_from_one_file_to_the_next_is_seen(course: Path) -> None:
    (course / "modules/water.yaml").write_text("ab")
    (course / "modules/x.yaml").write_text("c")
    before = _hash(course)
    (course / "modules/water.yaml").write_text("a")
    (course / "modules/x.yaml").write_text("bc")
    assert _hash(course) != before


def test_a_new_file_a_lost_one_and_another_name_are_seen(course: Path) -> None:
    seen = {_hash(course)}
    (course / "modules/new.yaml").write_text("")
    seen.add(_hash(course))
    (course / "modules/new.yaml").rename(course / "modules/other.yaml")
    seen.add(_hash(course))
    (course / "quizzes/water.yaml").unlink()
    seen.add(_hash(course))
    assert len(seen) == 4


def test_a_setting_the_command_line_and_the_day_are_seen(course: Path) -> None:
    seen = {_hash(course), _hash(course, date(2026, 11, 23)), _hash(course, strict=True)}
    file = course / "mkdocs.yml"
    file.write_text(file.read_text() + "copyright: us\n")
    seen.add(_hash(course))
    assert len(seen) == 4


def test_a_variable_of_the_environment_is_seen(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = course / "mkdocs.yml"
    file.write_text(file.read_text() + "copyright: !ENV [WHO, nobody]\n")
    before = _hash(course)
    monkeypatch.setenv("WHO", "somebody")
    assert _hash(course) != before


def test_another_version_of_any_package_is_seen(course: Path) -> None:
    before = _hash(course)
    packages = course.parent / "packages"
    (packages / "jinja2-3.1.6.dist-info").rename(packages / "jinja2-3.1.7.dist-info")
    after = _hash(course)
    (packages / "jinja2-3.1.7.dist-info").rename(packages / "jinja2-3.1.6.dist-info")
    assert after != before == _hash(course)


def test_compiled_python_and_what_nobody_reads_are_not_seen(course: Path) -> None:
    before = _hash(course)
    (course / "theme/main.pyc").write_bytes(b"x")
    (course / "theme/__pycache__").mkdir()
    (course / "theme/__pycache__/main.cpython-311.pyc.139872").write_bytes(b"x")
    (course / "notes.txt").write_text("x")
    assert _hash(course) == before
