"""The hash of everything a build is made from changes with every byte of it, and with nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from build_tools.site import inputs
from build_tools.site.canonical import canonical
from build_tools.site.processes.task import Task
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE

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
    return inputs.inputs_of(config, Task("en", "", False, day)).hashes()[1]


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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-01-01", "2026-01-02"),
        ("2026-01-01 10:00:00", "2026-01-01 10:00:01"),
        ("2026-01-01", '"2026-01-01"'),
        ("!!binary aGk=", "!!binary aGo="),
        ("!!set {a, b}", "!!set {a, c}"),
        ("{1: a, b: c}", '{"1": a, b: c}'),
        ("!!python/name:os.path.join", "!!python/name:os.path.split"),
        (
            "!!python/object/apply:functools.partial {args: [!!python/name:os.path.join '', a]}",
            "!!python/object/apply:functools.partial {args: [!!python/name:os.path.join '', b]}",
        ),
        ("!relative $config_dir/a", "!relative $config_dir/b"),
        ("true", "1"),
        ("&a [*a]", "&a [[*a]]"),
        ("{b: &b [1], a: &a [2], c: *b}", "{a: &a [2], b: &b [1], c: *a}"),
    ],
)
def test_a_value_of_any_kind_is_seen(before: str, after: str, tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    seen = []
    for value in (before, after, before):
        file.write_text(f"extra:\n  updated: {value}\n", "utf-8")
        with file.open("rb") as opened:
            seen.append(canonical(yaml_load(opened, get_yaml_loader(config=MkDocsConfig()))))
    assert seen[0] == seen[2] != seen[1]


def test_what_aliases_multiply_is_written_once() -> None:
    value: object = ["x"]
    for _ in range(6):
        value = {"entries": [value] * 9}
    assert len(canonical(value)) < 1_000


def test_a_text_of_a_value_is_the_same_in_each_process() -> None:
    program = "from build_tools.site.canonical import canonical; print(canonical({'a': set('abcdef'), 'b': print}))"
    said = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def _state(course: Path) -> str:
    return inputs.inputs_of(load_config(str(course / "mkdocs.yml")), Task("en", "", False, DAY)).state()


def test_a_file_written_and_written_back_is_another_state(course: Path) -> None:
    file, before, hash_before = course / "modules/water.yaml", _state(course), _hash(course)
    assert _state(course) == before
    text = file.read_text("utf-8")
    file.write_text("title: other\n", "utf-8")
    file.write_text(text, "utf-8")
    assert _hash(course) == hash_before
    assert _state(course) != before


def test_what_a_hook_writes_anew_is_the_same_state(course: Path) -> None:
    (course / "hook.py").write_text("")
    (course / "mkdocs.yml").write_text(FILES["mkdocs.yml"] + "hooks: [hook.py]\n", "utf-8")
    before = _state(course)
    (course / "content/images/a.svg").write_text(FILES["content/images/a.svg"], "utf-8")
    assert _state(course) == before
    (course / "content/images/a.svg").write_text("<svg></svg>", "utf-8")
    assert _state(course) != before


def test_settings_that_are_broken_are_another_state(course: Path) -> None:
    known = inputs.inputs_of(load_config(str(course / "mkdocs.yml")), Task("en", "", False, DAY))
    assert known.state()
    (course / "mkdocs.yml").write_text("a: [", "utf-8")
    assert known.state() == ""


def test_a_file_behind_a_link_to_a_folder_is_seen(course: Path) -> None:
    (course / "shared").mkdir()
    (course / "content/pages").symlink_to("../shared")
    before = _hash(course)
    (course / "shared/about.md").write_text("x")
    assert _hash(course) != before


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_what_is_no_file_is_not_waited_for(name: str, course: Path) -> None:
    IN_PLACE_OF_A_FILE[name](course / "content/x")
    with at_most(10):
        assert _hash(course) == _hash(course)


def test_a_huge_file_is_seen_by_its_size(course: Path) -> None:
    IN_PLACE_OF_A_FILE["a huge file"](course / "content/x.bin")
    before = _hash(course)
    with (course / "content/x.bin").open("r+b") as file:
        file.truncate(2_000_000_000)
    assert _hash(course) != before
