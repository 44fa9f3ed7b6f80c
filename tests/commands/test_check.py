"""`course check`: what it prints, with which exit code, and what a release asks for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from tests.real_course import ROOT
from tests.small import Lay

THEME = ROOT / "build_tools" / "theme"
EXPIRED_FACT = """\
# file: content/sources.yaml
sources:
  - {id: well-report, title: Wells, language: en, publisher: Institute, read: full, checked: 2026-11-22}
# file: content/facts.yaml
facts:
  - id: wells-tested
    statement: Wells were tested.
    sources: [well-report]
    as_of: 2024
    checked: 2024-11-22
    review_by: 2025-11-22
"""
EXPIRED_SERVICE = """\
# file: content/referral/hn.yaml
country: HN
services:
  - id: line
    name: Line
    offers: Somebody listens.
    visit: Beside the market
    hours: All day
    cost: Free
    languages: [es]
    police: false
    checked_by: A. Person
    checked: 2024-11-22
    expires: 2025-11-22
"""
UNREAD_SOURCE = """\
# file: content/sources.yaml
sources:
  - {id: well-report, title: Wells, language: en, publisher: Institute, read: none, checked: 2026-11-22}
# in: modules/safe-water.yaml
summary: Water matters.[@well-report]
"""
CONTACT = """\
# in: content/course.yaml
contact: {email: ask@wells.int}
"""
YOUNG_LANGUAGE = """\
# file: locales/es/_language.yaml
name: Español
locale: es-419
checked: true
# file: locales/es/glossary.po
msgctxt "glossary/well/term"
msgid "well"
msgstr ""
"""
MKDOCS_YML = """\
# file: mkdocs.yml
site_name: Small course
docs_dir: content
theme: material
plugins: [course]
"""
PLACEHOLDERS = f"""\
# file: mkdocs.yml
site_name: Small course
use_directory_urls: false
site_url: https://example.org/course/
repo_url: https://github.com/example/course
edit_uri: https://gitlab.com/your-group/course/edit/
docs_dir: content
theme: {{name: material, custom_dir: {THEME}}}
plugins: [course]
extra:
  social:
    - {{name: Forum, link: "https://wells.int/forum"}}
    - name: Chat
      link: https://example.net/forum
# in: modules/safe-water.yaml
summary: Ask at <https://wells.example/map>, or write to <ask@example.com>.
"""


@pytest.fixture(autouse=True)
def in_small_course(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small_course)


def _check(*arguments: str) -> Result:
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, ["check", "--today", "2026-11-22", *arguments])


def _severities(*arguments: str) -> dict[str, str]:
    printed = json.loads(_check("--format", "json", *arguments).stdout)
    return {each["code"]: each["severity"] for each in printed}


@pytest.mark.parametrize(
    ("example", "code"),
    [(EXPIRED_FACT, "FACT-EXPIRED"), (EXPIRED_SERVICE, "REFERRAL-EXPIRED")],
    ids=["fact", "service"],
)
def test_what_expired_warns_each_day_and_stops_a_release(example: str, code: str, lay: Lay) -> None:
    lay(example)
    assert _severities()[code] == "warning"
    assert _severities("--release")[code] == "error"
    assert _check().exit_code == 0
    assert _check("--release").exit_code == 1


def test_no_other_warning_stops_a_release(lay: Lay) -> None:
    lay(UNREAD_SOURCE + CONTACT)
    assert _severities("--release")["SOURCE-UNREAD"] == "warning"
    assert _check("--release").exit_code == 0


@pytest.mark.parametrize("example", [EXPIRED_FACT, UNREAD_SOURCE], ids=["fact", "source"])
def test_a_warning_stops_a_strict_check(example: str, lay: Lay) -> None:
    lay(example + MKDOCS_YML)
    result = _check("--strict")
    assert result.exit_code == 1
    assert result.stderr == "0 errors, 1 warning, and --strict lets none pass.\n"
    assert _check().exit_code == 0


def test_a_language_that_is_not_finished_stops_no_strict_check(lay: Lay) -> None:
    lay(YOUNG_LANGUAGE + MKDOCS_YML)
    assert _severities("--strict") == {"TRANSLATION-BEHIND": "note", "TRANSLATION-MISSING": "note"}
    result = _check("--strict")
    assert result.exit_code == 0
    assert re.fullmatch(r"0 errors, 0 warnings, \d+ notes\n", result.stderr)


def test_on_github_a_note_is_a_notice(lay: Lay) -> None:
    lay(YOUNG_LANGUAGE + MKDOCS_YML)
    printed = _check("--format", "github").stdout
    assert {line.split(" ")[0] for line in printed.splitlines()} == {"::notice"}


def test_a_course_without_mkdocs_yml_is_told_that_no_site_can_be_built() -> None:
    assert _severities() == {"SETTING-FILE": "warning"}
    assert _check().exit_code == 0
    assert _check("--strict").exit_code == 1


def test_a_release_names_each_placeholder_with_its_place(lay: Lay, small_course: Path) -> None:
    lay(PLACEHOLDERS)
    assert _severities() == {}
    result = _check("--release")
    assert result.exit_code == 1
    told = re.findall(r"^(\S+?):(\d+):\d+ +error (RELEASE-\S+) +(.*)$", result.stdout, re.MULTILINE)
    for path, number, _, message in told:
        (value,) = re.findall(r'"([^"]*)"', message) or ["contact"]
        assert value in (small_course / path).read_text("utf-8").splitlines()[int(number) - 1] or value == "contact"
    assert sorted(f"{path} {message}" for path, _, _, message in told) == [
        "content/course.yaml `contact` names no way to reach the people behind this edition.",
        'content/sources.yaml "https://example.org/wells" is a placeholder.',
        'mkdocs.yml `edit_uri` is a placeholder: "https://gitlab.com/your-group/course/edit/".',
        'mkdocs.yml `extra.social.link` is a placeholder: "https://example.net/forum".',
        'mkdocs.yml `repo_url` is a placeholder: "https://github.com/example/course".',
        'mkdocs.yml `site_url` is a placeholder: "https://example.org/course/".',
        'modules/safe-water.yaml "ask@example.com" is a placeholder.',
        'modules/safe-water.yaml "https://wells.example/map" is a placeholder.',
    ]
    hints = [line for line in result.stdout.splitlines() if "docs: #release-" in line]
    assert all(line.startswith("    Write ") for line in hints)
    assert len(hints) == len(told)


def test_a_release_without_placeholders_passes(lay: Lay) -> None:
    lay(CONTACT + MKDOCS_YML + UNREAD_SOURCE.replace("none", "full"))
    result = _check("--release")
    assert (result.exit_code, result.stdout) == (0, "")
