"""`course export`: what is listed, what is refused, and with which exit code."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools import outputs
from build_tools.cli import course as program
from build_tools.course.courses import Courses
from build_tools.outputs.output import Output, Request
from build_tools.publish.made import Made
from tests.real_course import snapshot

FILES: dict[str, bytes | Path] = {"en/a.txt": b"a\n", "en/map.svg": Path("content/images/map.svg")}


def _run(*arguments: str) -> Result:
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, ["export", *arguments])


@pytest.fixture
def course(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course, with an output that has every field of what is made."""
    (small_course / "mkdocs.yml").write_text("site_name: Small\ndocs_dir: content\n", "utf-8")
    monkeypatch.chdir(small_course)
    monkeypatch.setattr(outputs, "OUTPUTS", (*outputs.OUTPUTS, _output(FILES)))
    return small_course


def _output(files: dict[str, bytes | Path]) -> Output:
    def make(courses: Courses, _request: Request) -> Made:
        return Made(files, counts={"en": len(courses.whole), "es": 2}, advice="Do this there:", commands=("x", "y -z"))

    return Output("small", "A small one.", make, suffixes=frozenset({".txt", ".svg", ".html"}))


def test_it_says_what_is_there_and_what_to_do_next(course: Path) -> None:
    result = _run("small", "--to", "out")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Wrote out: 1 file in en, 2 files in es. Do this there:\n  cd out\n  x\n  y -z\n"
    assert (course / "out/en/map.svg").read_bytes() == (course / "content/images/map.svg").read_bytes()


def test_without_a_name_it_lists_the_outputs_that_give_files(course: Path) -> None:  # noqa: ARG001
    result = _run()
    assert result.exit_code == 0
    names = [line.split()[0] for line in result.stdout.partition("Commands:")[2].splitlines() if line]
    assert names == ["pages", "kit", "small"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["small"], "Missing option '--to'."),
        (["nothing", "--to", "out"], "No such command 'nothing'."),
        (["site", "--to", "out"], "site needs an engine, and gives no files here. The website"),
        (["pages", "--to", "out", "--layout", "hugo"], "'hugo' is not one of 'neutral', 'mkdocs-i18n'."),
    ],
)
def test_what_cannot_be_asked_for_is_wrong_usage(course: Path, arguments: list[str], told: str) -> None:
    result = _run(*arguments)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not (course / "out").exists()


def test_where_no_course_is_nothing_is_exported(course: Path) -> None:
    shutil.rmtree(course / "content")
    assert _run("small", "--to", "out").exit_code == 2


def test_problems_of_the_course_are_printed_and_nothing_is_written(course: Path) -> None:
    (course / "quizzes/safe-water.yaml").write_text("itmes: []\n", "utf-8")
    result = _run("small", "--to", "out")
    assert result.exit_code == 1
    assert "quizzes/safe-water.yaml:1:1" in result.stdout
    assert result.stderr.endswith("Nothing was written.\n")
    assert not (course / "out").exists()


def test_a_dead_link_in_a_file_is_printed_and_nothing_is_written(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run("small", "--to", "out").exit_code == 0
    before = snapshot(course / "out")
    monkeypatch.setattr(outputs, "OUTPUTS", (_output({"en/a.html": b'<p>\n<a href="b.html">b</a>'}),))
    result = _run("small", "--to", "out")
    assert result.exit_code == 1
    assert 'out/en/a.html:2:1  error SITE-LINK  There is no "en/b.html" in the site.' in result.stdout
    assert result.stderr == "Error: 1 error, 0 warnings. Nothing was written.\n"
    assert snapshot(course / "out") == before


def test_the_day_is_an_argument(course: Path) -> None:  # noqa: ARG001
    assert "FACT-EXPIRED" not in _run("small", "--to", "out", "--today", "2026-11-22").stdout
    assert "FACT-EXPIRED" in _run("small", "--to", "out", "--today", "2036-11-22").stdout


LEFT_OUT = """\
site_name: Small
docs_dir: content
extra_css: [styles/own.css]
extra_javascript: [scripts/own.js]
extra:
  social:
    - {name: Forum, link: "https://wells.int/forum"}
hooks: [hook.py]
plugins: [course, search]
nav: []
"""


def test_what_mkdocs_yml_sets_and_the_files_do_not_carry_is_named(course: Path) -> None:
    for path in ("content/styles/own.css", "content/scripts/own.js", "hook.py"):
        (course / path).parent.mkdir(exist_ok=True)
        (course / path).write_text("", "utf-8")
    (course / "mkdocs.yml").write_text(LEFT_OUT, "utf-8")
    result = _run("small", "--to", "out")
    assert result.exit_code == 0
    told = re.findall(r"^mkdocs\.yml:(\d+):\d+ +warning (\S+) +`(\S+)`", result.stdout, re.MULTILINE)
    assert told == [
        ("3", "SETTING-LEFT-OUT", "extra_css"),
        ("4", "SETTING-LEFT-OUT", "extra_javascript"),
        ("6", "SETTING-LEFT-OUT", "extra.social"),
        ("8", "SETTING-LEFT-OUT", "hooks"),
        ("9", "SETTING-LEFT-OUT", "plugins.search"),
        ("10", "SETTING-UNUSED", "nav"),
    ]


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("theme: {name: material, logo: ../../etc/passwd}", "`theme.logo` is no path of a file below content/."),
        ("theme: {name: material, logo: /etc/passwd}", "`theme.logo` is no path of a file below content/."),
        ("theme: {name: material, favicon: images/gone.svg}", 'There is no "images/gone.svg" below content/.'),
        ("theme: {name: material, logo: images/away.svg}", '"images/away.svg" is a link that leads out of the course.'),
        ("extra_css: [../own.css]", "`extra_css` is no path of a file below content/."),
        ("site_url: 3", "MkDocs refuses `site_url`"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line_and_nothing_is_written(course: Path, setting: str, told: str) -> None:
    (course / "content/images/away.svg").symlink_to("/etc/passwd")
    (course / "mkdocs.yml").write_text(f"site_name: Small\ndocs_dir: content\n{setting}\n", "utf-8")
    for arguments in (("small",), ("pages",)):
        result = _run(*arguments, "--to", "out")
        assert result.exit_code == 1
        assert re.search(rf"^mkdocs\.yml:3:\d+ +error \S+ +{re.escape(told)}", result.stdout, re.MULTILINE)
        assert not (course / "out").exists()


@pytest.mark.parametrize("folder", ["content/out", "locales", "modules/a/b"])
def test_nothing_is_written_into_a_source_folder(course: Path, folder: str) -> None:
    before = snapshot(course)
    (course / "locales").mkdir(exist_ok=True)
    result = _run("small", "--to", folder)
    assert result.exit_code == 1
    assert f"lies in {folder.split('/')[0]}/, which the course is made from. Name another folder." in result.stderr
    assert snapshot(course) == before
