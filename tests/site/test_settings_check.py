"""What is said of mkdocs.yml as a whole, and by which command."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.problems import Code
from build_tools.manual.codes.settings import SETTING_CODES
from build_tools.manual.examples import laid_over
from build_tools.site.settings_check import checked_settings, settings_problems
from tests.real_course import ROOT, Run
from tests.site.site_course import TextCourse

THEME = ROOT / "build_tools" / "theme"
OWN = f"""\
site_name: Small course
docs_dir: content
use_directory_urls: false
theme:
  name: material
  custom_dir: {THEME}
plugins: [course]
"""

WAYS = (
    *("theme", "theme: palette", "theme: palette: primary", "theme: palette: scheme", "theme: logo", "theme: features"),
    *("extra", "extra: social", "extra: social: link", "extra_css", "extra_javascript", "plugins"),
    *("copyright", "site_name"),
)


def _told(folder: Path, text: str, title: str = "Small course") -> list[str]:
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    found = settings_problems(folder / "mkdocs.yml", title)
    return [f"{each.mark.path}:{each.mark.line} {each.code} {each.message}" for each in found]


@pytest.mark.parametrize("code", SETTING_CODES, ids=lambda code: code.code)
def test_the_examples_of_the_documentation(tmp_path: Path, code: Code) -> None:
    for example, expected in ((code.fails, [(code.code, code.severity)]), (code.passes, [])):
        for name, data in laid_over({}, example).items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes((data or b"").replace(b"build_tools/theme", str(THEME).encode()))
        problems = settings_problems(tmp_path / "mkdocs.yml", "Small course")
        assert [(each.code, each.severity) for each in problems] == expected


def test_our_own_mkdocs_yml_says_nothing_in_vain() -> None:
    assert settings_problems(ROOT / "mkdocs.yml", "") == ()


def test_another_name_than_the_title_is_told(tmp_path: Path) -> None:
    assert _told(tmp_path, OWN) == []
    assert _told(tmp_path, OWN, "Water") == ["mkdocs.yml:1 SETTING-UNUSED `site_name` has no effect here."]
    assert _told(tmp_path, OWN, "") == []


def test_another_folder_than_content_is_refused(tmp_path: Path) -> None:
    told = "SETTING-VALUE `docs_dir` is {}, and the files of a course are in content/."
    assert _told(tmp_path, OWN.replace("content", "./content/")) == []
    assert _told(tmp_path, OWN.replace("content", "docs")) == [f"mkdocs.yml:2 {told.format(repr('docs'))}"]
    assert _told(tmp_path, OWN.replace("docs_dir: content\n", "")) == [f"mkdocs.yml:1 {told.format('missing')}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [\n", "mkdocs.yml:2 YAML-SYNTAX"),
        ("- a\n", "mkdocs.yml:1 YAML-ROOT"),
        ("INHERIT: gone.yml\n", "mkdocs.yml:1 SETTING-FILE"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, text: str, told: str) -> None:
    (found,) = _told(tmp_path, text)
    assert found.startswith(told)


@pytest.mark.parametrize("value", ["3", "x", "[a]", "[[a]]", "{a: 1}", "{1: 2}", "", "false"])
@pytest.mark.parametrize("way", WAYS)
def test_a_value_of_another_kind_is_no_crash(tmp_path: Path, way: str, value: str) -> None:
    """MkDocs refuses most of them; `course check` reads the file without it. The last one of two keys counts."""
    first, *rest = way.split(": ")
    opening = f"{first}: {{custom_dir: {THEME}, " if rest and first == "theme" else f"{first}: " + "{" * bool(rest)
    inside = ": {".join(rest)
    _told(tmp_path, f"{OWN}{opening}{inside}{': ' * bool(rest)}{value}{'}' * len(rest)}\n")


def test_a_theme_of_ones_own_reads_what_it_likes(tmp_path: Path) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "main.html").write_text("<html>", "utf-8")
    own = OWN.replace(str(THEME), "theme") + "nav: []\nextra: {mine: 1}\nextra_css: [gone.css]\ncopyright: <b>x</b>\n"
    assert _told(tmp_path, own) == ["mkdocs.yml:8 SETTING-UNUSED `nav` has no effect here."]


def test_a_copy_of_our_shell_is_ours(tmp_path: Path) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "main.html").write_bytes((THEME / "main.html").read_bytes())
    assert _told(tmp_path, OWN.replace(str(THEME), "theme") + "extra: {mine: 1}\n") != []


def test_a_build_tells_it_once_for_all_languages(text_course: TextCourse) -> None:
    text_course.write({"shell.txt": "", "mkdocs.yml": OWN + "nav: []\nextra: {mine: 1}\n"})
    for _ in range(2):  # also when nothing has changed since
        code, output = text_course.build()
        assert code == 0, output
        assert output.count("mkdocs.yml:8:1 warning SETTING-UNUSED `nav`") == 1
        assert output.count("SETTING-UNUSED") == 2


def test_an_error_keeps_the_last_good_site(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": OWN, "shell.txt": ""})
    assert text_course.build()[0] == 0
    before = text_course.snapshot()
    text_course.write({"mkdocs.yml": OWN.replace("  name", "  logo: images/gone.svg\n  name")})
    code, output = text_course.build()
    assert code == 1
    assert 'mkdocs.yml:5:3 error SETTING-FILE There is no "images/gone.svg" below content/.' in output
    assert text_course.snapshot() == before


def test_a_changed_palette_or_logo_is_a_change(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": OWN.replace("  name", '  palette: {primary: "#7a1f2b"}\n  logo: a.svg\n  name')})
    text_course.write({"content/a.svg": "<svg/>", "shell.txt": ""})
    assert text_course.build()[0] == 0
    text_course.write({"mkdocs.yml": OWN.replace("  name", '  palette: {primary: "#0f4c4f"}\n  logo: a.svg\n  name')})
    text_course.write({"content/a.svg": "<svg id='b'/>"})
    assert text_course.build()[0] == 0
    for language in ("en", "es"):
        assert "#0f4c4f" in (text_course.site / language / "assets/palette.css").read_text("utf-8")
        assert "id='b'" in (text_course.site / language / "a.svg").read_text("utf-8")


def test_course_check_tells_it_too(course: Path, run: Run) -> None:
    file = course / "mkdocs.yml"
    file.write_text(file.read_text("utf-8").replace("  name: material", "  name: material\n  icon: {logo: a}"), "utf-8")
    made = run("build_tools", "check", cwd=course)
    assert made.returncode == 0
    assert "warning SETTING-UNUSED  `theme.icon` has no effect here." in made.stdout
    file.unlink()
    assert run("build_tools", "check", cwd=course).returncode == 0


def test_a_key_that_mkdocs_does_not_know_is_told_by_check_alone(tmp_path: Path) -> None:
    """In a build MkDocs itself warns of it."""
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(f"{OWN}site_ulr: https://wells.int/\nqqq: 4\n", "utf-8")
    told = [
        (problem.mark.line, problem.message, problem.hint)
        for problem in checked_settings(tmp_path / "mkdocs.yml", "Small course")
    ]
    assert told == [
        (8, "`site_ulr` has no effect here.", 'Did you mean "site_url"?'),
        (9, "`qqq` has no effect here.", "MkDocs has no such key. Take it out."),
    ]
    assert _told(tmp_path, f"{OWN}site_ulr: https://wells.int/\n") == []
