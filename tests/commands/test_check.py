"""`course check`: what it prints, with which exit code, and what a release asks for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from tests.small import Lay

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
    lay(UNREAD_SOURCE)
    assert _severities("--release")["SOURCE-UNREAD"] == "warning"
    assert _check("--release").exit_code == 0
