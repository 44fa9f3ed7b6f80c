"""A mkdocs.yml that cannot be used: whose file, which line, what to do. Nothing crashes, hangs or runs."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from build_tools.site.refusals import refusals
from tests.real_course import ROOT

THEME = ROOT / "build_tools" / "theme"
GOOD = f"""\
site_name: Small course
docs_dir: content
use_directory_urls: false
theme:
  name: material
  custom_dir: {THEME}
plugins:
  - course
"""
LINE = GOOD.count("\n") + 1
LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)
ADDED: dict[str, tuple[str, str]] = {
    "a parent that is not there": ("INHERIT: gone.yml", f"{LINE}:1 SETTING-FILE There is no file"),
    "a parent that is a folder": ("INHERIT: content", f"{LINE}:1 SETTING-FILE There is no file"),
    "itself as its parent": ("INHERIT: mkdocs.yml", f"{LINE}:1 SETTING-VALUE INHERIT leads back to mkdocs.yml"),
    "itself by another way": ("INHERIT: content/../mkdocs.yml", f"{LINE}:1 SETTING-VALUE INHERIT leads back"),
    "a parent that is a list": ("INHERIT: [a.yml]", f"{LINE}:1 SETTING-VALUE `INHERIT` is no path"),
    "a parent that is a number": ("INHERIT: 3", f"{LINE}:1 SETTING-VALUE `INHERIT` is no path"),
    "a parent with a zero": ('INHERIT: "a\\0b"', f"{LINE}:10 YAML-SYNTAX The value holds a zero"),
    "deep brackets": (f"x: {'[' * 9_000}", f"{LINE}:43 YAML-DEPTH More than 40 levels"),
    "deep brackets that close": (f"x: {'[' * 500}{']' * 500}", f"{LINE}:43 YAML-DEPTH More than 40 levels"),
    "deep braces": (f"x: {'{a: ' * 500}{'}' * 500}", "YAML-DEPTH More than 40 levels"),
    "an alias of itself": ("x: &a [*a]", f"{LINE}:4 YAML-ALIAS An alias stands inside"),
    "an alias of itself, deeper": ("x: &a {b: [c, {d: *a}]}", f"{LINE}:4 YAML-ALIAS An alias stands inside"),
    "aliases that explode": (LAUGHS, "YAML-ALIAS Aliases make more than"),
    "an alias of nothing": ("x: *nothing", f"{LINE}:4 YAML-SYNTAX"),
    "a plugin that is not installed": ("plugins2: a", ""),
    "a key given twice": ("site_name: Again", f'{LINE}:1 DUPLICATE-KEY "site_name" was already given in line 1.'),
    "a key given twice, deeper": ("extra: {a: 1, a: 2}", f"{LINE}:15 DUPLICATE-KEY"),
    "Python that runs": (
        'x: !!python/object/apply:os.system ["touch owned"]',
        f'{LINE}:4 YAML-TAG "!!python/object/apply:os.system" would run Python',
    ),
    "Python that is imported": ("x: !!python/name:antigravity.x", f"{LINE}:4 YAML-TAG"),
    "Python as a key": ("!!python/object/new:os.system {args: [touch owned]}: 1", f"{LINE}:1 YAML-TAG"),
    "a tag nobody knows": ("x: !mine a", f"{LINE}:4 YAML-SYNTAX"),
    "a date that is none": ("x: 2026-13-45", f'{LINE}:4 YAML-SYNTAX "2026-13-45" looks like'),
    "a number that is none": ("x: !!int forty", f'{LINE}:4 YAML-SYNTAX "forty" looks like'),
    "a list as a key": ("[a]: b", f"{LINE}:1 YAML-SYNTAX"),
    "two documents": ("---\nsite_name: b", f"{LINE}:1 YAML-SYNTAX"),
    "a tab": ("x:\n\t- a", "YAML-SYNTAX"),
    "a bracket that stays open": ("x: [", "YAML-SYNTAX"),
    "a control character": ("x: a\x07b", "YAML-SYNTAX"),
    "a folder that is a list": ("site_dir: [a]", f"{LINE}:1 SETTING-VALUE MkDocs refuses `site_dir`"),
    "a folder that is a number": ("site_dir: 3", f"{LINE}:1 SETTING-VALUE MkDocs refuses `site_dir`"),
    "a folder that is a mapping": ("site_dir: {a: b}", f"{LINE}:1 SETTING-VALUE MkDocs refuses `site_dir`"),
    "a folder with a zero": ('site_dir: "a\\0b"', f"{LINE}:11 YAML-SYNTAX The value holds a zero byte"),
    "a folder with half a character": (
        'site_dir: "\\ud800"',
        f"{LINE}:11 YAML-SYNTAX The value holds half of a character",
    ),
    "an address that is none": ("site_url: nowhere", f"{LINE}:1 SETTING-VALUE MkDocs refuses `site_url`"),
    "a hook that is not there": ("hooks: [gone.py]", f'{LINE}:9 SETTING-FILE There is no file "gone.py"'),
    "hooks that are a number": ("hooks: 3", f"{LINE}:1 SETTING-FILE"),
    "an address of the preview": ("dev_addr: here", f"{LINE}:1 SETTING-VALUE MkDocs refuses `dev_addr`"),
}
ADDED.pop("a plugin that is not installed")
CHANGED: dict[str, tuple[str, str, str]] = {
    "a plugin that is not installed": (
        "- course",
        "- course\n  - nope",
        '7:1 SETTING-VALUE MkDocs refuses `plugins`: The "nope"',
    ),
    "the own plugin switched off": (
        "- course",
        "- course:\n      enabled: false",
        "9:7 SETTING-PLUGIN The plugin `course` is switched off",
    ),
    "the own plugin twice": (
        "- course",
        "- course\n  - course: {}",
        "9:5 SETTING-PLUGIN The plugin `course` stands here once more",
    ),
    "plugins that are a number": ("\n  - course", " 3", "7:1 SETTING-PLUGIN"),
    "plugins with a list inside": ("- course", "- course\n  - [a]", "7:1 SETTING-VALUE MkDocs refuses `plugins`"),
    "a theme that is not installed": ("material", "nope", "4:1 SETTING-VALUE MkDocs refuses `theme`"),
    "a theme that is a list": ("name: material", "name: [a]", "4:1 SETTING-VALUE MkDocs refuses `theme`"),
    "a shell that is not there": (str(THEME), "gone", "4:1 SETTING-VALUE MkDocs refuses `theme`"),
    "a shell that is a list": (str(THEME), "[a]", "4:1 SETTING-VALUE MkDocs refuses `theme`"),
    "docs_dir that is a list": ("docs_dir: content", "docs_dir: [a]", "2:1 SETTING-VALUE MkDocs refuses `docs_dir`"),
    "docs_dir that is not there": (
        "docs_dir: content",
        "docs_dir: gone",
        "2:1 SETTING-VALUE MkDocs refuses `docs_dir`",
    ),
    "a name that is a list": ("Small course", "[a]", "1:1 SETTING-VALUE MkDocs refuses `site_name`"),
    "site_dir around docs_dir": ("docs_dir: content", "docs_dir: content\nsite_dir: .", "SETTING-VALUE MkDocs refuses"),
    "site_dir in docs_dir": ("docs_dir: content", "docs_dir: content\nsite_dir: content/x", "SETTING-VALUE MkDocs"),
}
IN_ITS_PLACE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda _path: None, "1:1 FILE-UNREADABLE This file does not exist."),
    "a folder": (Path.mkdir, "FILE-UNREADABLE The file cannot be read: it is a folder"),
    "a pipe": (os.mkfifo, "FILE-UNREADABLE The file cannot be read: it is a pipe"),
    "a device": (
        lambda path: path.symlink_to("/dev/zero"),
        "FILE-UNREADABLE The file cannot be read: it is a device",
    ),
    "a link to nothing": (lambda path: path.symlink_to("gone"), "1:1 FILE-UNREADABLE This file does not exist."),
    "a link to itself": (
        lambda path: path.symlink_to(path),
        "FILE-UNREADABLE The file cannot be read: it is a link that leads",
    ),
    "an endless file": (lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_RDWR), 3 << 30), "1:1 YAML-SIZE"),
    "an empty file": (Path.touch, "1:1 SETTING-PLUGIN"),
    "a list": (lambda path: path.write_text("- a\n"), "1:1 YAML-ROOT"),
    "a word": (lambda path: path.write_text("a\n"), "1:1 YAML-ROOT"),
    "another encoding": (lambda path: path.write_bytes(b"a: b\nsite_author: Mar\xeda\n"), "2:17 YAML-ENCODING"),
    "UTF-16": (lambda path: path.write_bytes(GOOD.encode("utf-16")), "1:1 YAML-ENCODING"),
    "bytes": (lambda path: path.write_bytes(bytes(range(256))), "YAML-"),
}


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


def _told(course: Path) -> list[str]:
    return [
        f"{problem.mark.path}:{problem.mark.line}:{problem.mark.column} {problem.code} {problem.message}"
        for problem in refusals(course / "mkdocs.yml")
    ]


def test_the_good_one_is_good(course: Path) -> None:
    (course / "mkdocs.yml").write_text(GOOD, "utf-8")
    assert _told(course) == []


@pytest.mark.parametrize("name", ADDED)
def test_what_is_added_is_refused_at_its_place(course: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(course)
    text, told = ADDED[name]
    (course / "mkdocs.yml").write_text(f"{GOOD}{text}\n", "utf-8")
    assert any(re.match(r"mkdocs\.yml:\d", line) and told in line for line in _told(course)), _told(course)
    assert not (course / "owned").exists()


@pytest.mark.parametrize("name", CHANGED)
def test_what_is_changed_is_refused_at_its_place(course: Path, name: str) -> None:
    old, new, told = CHANGED[name]
    (course / "mkdocs.yml").write_text(GOOD.replace(old, new, 1), "utf-8")
    assert any(re.match(r"mkdocs\.yml:\d", line) and told in line for line in _told(course)), _told(course)


@pytest.mark.parametrize("name", IN_ITS_PLACE)
def test_what_is_in_its_place_is_named(course: Path, name: str) -> None:
    put, told = IN_ITS_PLACE[name]
    put(course / "mkdocs.yml")
    (line,) = _told(course)
    assert line.startswith("mkdocs.yml:")
    assert told in line


def test_a_wrong_parent_is_named_with_its_own_place(course: Path) -> None:
    (course / "mkdocs.yml").write_text(f"{GOOD}INHERIT: shared/base.yml\n", "utf-8")
    (course / "shared").mkdir()
    parent = course / "shared" / "base.yml"
    for text, told in {
        "a: [\n": "shared/base.yml:2:1 YAML-SYNTAX",
        "- a\n": "shared/base.yml:1:1 YAML-ROOT",
        "INHERIT: ../mkdocs.yml\n": "shared/base.yml:1:1 SETTING-VALUE INHERIT leads back to mkdocs.yml",
        "INHERIT: gone.yml\n": "shared/base.yml:1:1 SETTING-FILE",
        "a: 1\na: 2\n": "shared/base.yml:2:1 DUPLICATE-KEY",
        "site_url: 3\n": "shared/base.yml:1:1 SETTING-VALUE MkDocs refuses `site_url`",
        "x: !mine a\n": "shared/base.yml:1:4 YAML-SYNTAX",
        "x: !!python/name:os.x\n": "shared/base.yml:1:4 YAML-TAG",
    }.items():
        parent.write_text(text, "utf-8")
        assert _told(course)[0].startswith(told)
    parent.write_text("site_author: Ana\n", "utf-8")
    assert _told(course) == []


def test_aliases_merges_and_variables_are_fine(course: Path) -> None:
    text = "x: &a {b: 1}\ny: {<<: *a, c: 2}\nz: [*a, *a]\nsite_author: !ENV [NOBODY, Ana]\n"
    (course / "mkdocs.yml").write_text(GOOD + text, "utf-8")
    assert _told(course) == []


def test_all_that_is_wrong_is_told_at_once(course: Path) -> None:
    (course / "mkdocs.yml").write_text(f"{GOOD}site_url: 3\nsite_dir: 4\nsite_name: x\n", "utf-8")
    assert [line.split(" ")[1] for line in _told(course)] == ["SETTING-VALUE", "SETTING-VALUE", "DUPLICATE-KEY"]


def _run(*arguments: str) -> Result:
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("build",),
        ("build", "--to", "tree"),
        ("build", "--language", "en"),
        ("build", "--join"),
        ("serve",),
        ("check",),
        ("export", "pages", "--to", "tree"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("name", ["a parent that is not there", "deep brackets", "a folder that is a list"])
def test_every_command_ends_with_its_line(
    name: str, arguments: tuple[str, ...], small_course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small_course)
    (small_course / "mkdocs.yml").write_text(f"{GOOD}{ADDED[name][0]}\n", "utf-8")
    result = _run(*arguments)
    assert result.exit_code == 1
    assert re.search(rf"^mkdocs\.yml:{ADDED[name][1].split(' ')[0]} +error ", result.stdout, re.MULTILINE)
    assert not (small_course / "tree").exists()
    assert not (small_course / "site").exists()


@pytest.mark.parametrize("arguments", [("build",), ("build", "--to", "tree"), ("serve",)], ids=" ".join)
def test_without_mkdocs_yml_nothing_starts(
    arguments: tuple[str, ...], small_course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small_course)
    result = _run(*arguments)
    assert result.exit_code == 1
    assert re.search(
        r"^mkdocs\.yml:1:1 +error FILE-UNREADABLE +This file does not exist\.", result.stdout, re.MULTILINE
    )
