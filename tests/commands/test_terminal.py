"""Whatever names and values a course holds, what is printed steers no terminal and hides nothing: every command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from tests.real_course import ROOT, Run
from tests.small import SMALL_COURSE

HOSTILE = "a\x1b[31m\u202eb\u2028c\u200bd\x85e\x9bf\ng"
READ = HOSTILE.replace("\u200b", "")
"""What reading leaves of it in YAML: a sign without width is told and left out."""
LONG = "long-" + "x" * 3_000 + "-end"
COURSE_YAML = (SMALL_COURSE / "content" / "course.yaml").read_text("utf-8")
MKDOCS_YML = "site_name: Small course\ndocs_dir: content\nplugins: [course]\n"


@pytest.fixture
def course(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (small_course / "mkdocs.yml").write_text(MKDOCS_YML, "utf-8")
    (small_course / "locales/es/pages").mkdir(parents=True)
    (small_course / "locales/es/_language.yaml").write_text("name: Español\nlocale: es-419\nchecked: true\n", "utf-8")
    monkeypatch.chdir(small_course)
    return small_course


def _run(*arguments: str) -> Result:
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, arguments)


def _assert_plain(result: Result) -> None:
    printed = result.stdout + result.stderr
    hidden = {sign for sign in printed if unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp", "Cs")}
    assert hidden <= {"\n"}
    assert max(map(len, printed.split("\n"))) < 1_200


FILES = {
    "a name of a file": (f"modules/{HOSTILE}.yaml", "title: a\n"),
    "a name that nothing reads": (f"modules/{HOSTILE}.txt", ""),
    "a name of no encoding": (os.fsdecode(b"modules/\xff\xfe.yaml"), "title: a\n"),
    "a key": ("modules/safe-water.yaml", f"{json.dumps(HOSTILE)}: 1\n"),
    "a value": ("content/course.yaml", COURSE_YAML.replace("[safe-water]", f"[{json.dumps(HOSTILE)}]")),
    "a long value": ("content/course.yaml", COURSE_YAML.replace("[safe-water]", f"[{LONG}]")),
    "a long key": ("modules/safe-water.yaml", f"{LONG}: 1\n"),
    "a setting": ("mkdocs.yml", f"{MKDOCS_YML}site_url: {json.dumps(HOSTILE)}\n"),
    "a long setting": ("mkdocs.yml", f"{MKDOCS_YML}site_url: {LONG}\n"),
    "a key of the settings": ("mkdocs.yml", f"{MKDOCS_YML}extra: {{{json.dumps(HOSTILE)}: 1}}\n"),
    "a plugin": ("mkdocs.yml", f"{MKDOCS_YML[:-2]}, {json.dumps(HOSTILE)}]\n"),
    "a parent": ("mkdocs.yml", f"{MKDOCS_YML}INHERIT: {json.dumps(HOSTILE)}\n"),
    "an address in a catalogue": (
        "locales/es/glossary.po",
        'msgctxt "glossary/a\u202e\x1b[31m\u200b/term"\nmsgid "well"\nmsgstr "pozo"\n',
    ),
}

REFUSED = ("a setting", "a long setting", "a plugin", "a parent")


COMMANDS = (("check",), ("build", "--to", "tree"), ("translate", "status"), ("translate", "update"))
CASES = [
    *((name, arguments) for name in FILES for arguments in COMMANDS),
    *((name, ("build",)) for name in REFUSED),  # with the others MkDocs would start
]


@pytest.mark.parametrize(("name", "arguments"), CASES, ids=lambda value: value if value in FILES else " ".join(value))
def test_no_hidden_sign_reaches_the_terminal(course: Path, name: str, arguments: tuple[str, ...]) -> None:
    path, text = FILES[name]
    (course / path).write_bytes(text.encode("utf-8"))
    result = _run(*arguments)
    assert result.exit_code in (0, 1)
    _assert_plain(result)


def test_what_is_hidden_is_shown_as_an_escape(course: Path) -> None:
    (course / "modules/safe-water.yaml").write_text(f"{json.dumps(HOSTILE)}: 1\n", "utf-8")
    assert r"a\x1b[31m\u202eb\u2028cd\x85e\x9bf\ng" in _run("check").stdout


def test_a_long_value_is_cut_and_keeps_its_ends(course: Path) -> None:
    file = course / "content/course.yaml"
    file.write_text(file.read_text("utf-8").replace("[safe-water]", f"[{LONG}]"), "utf-8")
    printed = _run("check").stdout
    assert re.search(r"long-x+…x+-end", printed)
    assert LONG not in printed


def test_one_long_name_does_not_push_the_others_away(course: Path) -> None:
    (course / "modules" / f"{'y' * 200}.yaml").write_text("title: a\n", "utf-8")
    (course / "modules" / "b.yaml").write_text("title: a\n", "utf-8")
    short = [line for line in _run("check").stdout.splitlines() if line.startswith("modules/b.yaml")]
    assert short
    assert all(re.match(r"modules/b\.yaml:\d+:\d+ {2,50}error", line) for line in short)


def test_for_programs_the_problems_say_the_very_values(course: Path) -> None:
    (course / "modules/safe-water.yaml").write_text(f"{json.dumps(HOSTILE)}: 1\n", "utf-8")
    result = _run("check", "--format", "json")
    _assert_plain(result)
    assert any(READ in problem["message"] for problem in json.loads(result.stdout))
    lines = _run("check", "--format", "github").stdout.split("\n")
    assert all(re.match(r"::(error|warning|notice) file=[^\x1b]*::", line) for line in lines if line)


def test_a_long_name_is_cut_in_the_table_of_translations(course: Path) -> None:
    name = f"{'z' * 60}.md"
    (course / "content/pages" / name).write_text("---\ntitle: A\nsummary: B\n---\nC\n", "utf-8")
    table = _run("translate", "status").stdout
    assert re.search(r"locales/es/pages/z+…z+\.po ", table)
    assert max(map(len, table.splitlines())) < 110


def test_a_terminal_of_few_letters_gets_numbers_for_the_others(course: Path, run: Run) -> None:
    (course / "modules" / os.fsdecode(b"\xff.yaml")).write_text("title: a\n", "utf-8")
    (course / "modules" / "мина.yaml").write_text("title: a\n", "utf-8")
    ended = run(
        "build_tools", "check", cwd=course, env={**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(ROOT)}
    )
    assert ended.returncode == 1
    assert ended.stdout.isascii()
    assert "\\u043c\\u0438\\u043d\\u0430.yaml" in ended.stdout
    assert "\\udcff.yaml" in ended.stdout


@pytest.mark.skipif(os.name == "nt", reason="a shell of its own")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_a_process_without_streams_builds_all_the_same(closed: str, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ndocs_dir: content\nplugins: [course]\n", "utf-8")
    command = f'"{sys.executable}" -m build_tools build {closed}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environment, check=False)
    assert ended.returncode == 1  # There is no course in it, and that is no bug.
