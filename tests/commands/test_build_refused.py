"""A mkdocs.yml without our plugin: no command lets MkDocs touch the site, and MkDocs alone publishes no source."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.real_course import ROOT, Run
from tests.warm import run_warm

TEXT = (ROOT / "mkdocs.yml").read_text("utf-8")
SMALL = "site_name: Small course\ndocs_dir: content\nplugins: [course]\n"
NO_PLUGIN = re.sub(r"(?m)^  - course\b.*$", "  - search", TEXT)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course with a site from before, and a test that only trainers may see."""
    folder = tmp_path / "course"
    for name, text in {
        "content/course.yaml": "id: small-course\n",
        "content/index.md": "# Hello\n",
        "content/tests/before.yaml": "id: before\nkey: secret\n",
        "site/index.html": "the last good site",
        "mkdocs.yml": NO_PLUGIN,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def _site(course: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (course / "site").rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", [("build",), ("build", "--language", "en"), ("serve",)], ids=" ".join)
def test_no_command_starts_without_the_plugin(arguments: tuple[str, ...], course: Path, run: Run) -> None:
    ended = run("build_tools", *arguments, cwd=course)
    assert ended.returncode == 1
    assert re.search(r"^mkdocs\.yml:\d+:1  error SETTING-PLUGIN  The plugin `course` is missing", ended.stdout)
    assert _site(course) == {"index.html": "the last good site"}


@pytest.mark.parametrize("plugins", ["[course: {enabled: false}]", "[course, course]"])
def test_no_command_starts_with_the_plugin_off_or_twice(plugins: str, course: Path, run: Run) -> None:
    with (course / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(f"\nplugins: {plugins}\n")
    ended = run("build_tools", "build", cwd=course)
    assert ended.returncode == 1
    assert re.search(r"error SETTING-PLUGIN  The plugin `course` (is switched off|stands here once more)", ended.stdout)
    assert _site(course) == {"index.html": "the last good site"}


@pytest.mark.parametrize(
    "arguments", [("check",), ("build",), ("build", "--language", "en"), ("build", "--to", "tree")], ids=" ".join
)
def test_no_command_waits_for_a_pipe(arguments: tuple[str, ...], course: Path) -> None:
    (course / "mkdocs.yml").unlink()
    os.mkfifo(course / "mkdocs.yml")
    ended = run_warm("build_tools", *arguments, cwd=course)
    assert ended.returncode == 1
    assert "mkdocs.yml:1:1" in ended.stdout
    assert "error FILE-UNREADABLE  The file cannot be read: it is a pipe, not a file." in ended.stdout
    assert _site(course) == {"index.html": "the last good site"}


@pytest.mark.parametrize("plugins", ["plugins: [course]", "plugins: {course: {}}", "plugins:\n  - course: {}"])
def test_the_plugin_may_be_written_in_each_way(plugins: str, course: Path, run: Run) -> None:
    (course / "mkdocs.yml").write_text(f"site_name: Small course\ndocs_dir: content\n{plugins}\n", "utf-8")
    ended = run("build_tools", "build", cwd=course)
    assert "SETTING-PLUGIN" not in ended.stdout


def test_mkdocs_alone_publishes_no_source(course: Path, run: Run) -> None:
    without = re.sub(r"(?m)^  custom_dir:.*\n", "", NO_PLUGIN).partition("# What `mkdocs serve`")[0]
    (course / "mkdocs.yml").write_text(without, "utf-8")
    assert run("mkdocs", "build", cwd=course).returncode == 0
    published = "".join(path.read_bytes().decode("utf-8", "replace") for path in (course / "site").rglob("*.*"))
    assert published
    assert "secret" not in published
    assert not list((course / "site").rglob("*.yaml"))


@pytest.mark.parametrize("escape", [r"\0", r"\ud800"])
def test_mkdocs_says_which_folder_cannot_be(escape: str, course: Path, run: Run) -> None:
    (course / "mkdocs.yml").write_text(f'{SMALL}site_dir: "a{escape}b"\n', "utf-8")
    ended = run("mkdocs", "build", cwd=course)
    assert ended.returncode == 1
    assert "mkdocs.yml: `site_dir` holds a character that no folder can have" in ended.stdout
    assert "Traceback" not in ended.stderr
