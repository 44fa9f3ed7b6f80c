"""Golden cases: the course, the catalogues before and after an update, and what readers are shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from build_tools.translate import translate, update
from tests.translate.courses import HEADER, shown, sources, with_header
from tests.translate.tools import msgfmt_errors, through_msgcat, through_polib

FILES = sorted(Path(__file__).with_name("cases").glob("*.yaml"))
CASES = {
    f"{path.stem}: {name}": case
    for path in FILES
    for name, case in YAML(typ="safe").load(path.read_text("utf-8")).items()
}
each_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


def _before(case: Any) -> dict[str, str]:
    return {path: with_header(text) for path, text in case["before"].items()}


def _after(case: Any) -> dict[str, str]:
    return {path: with_header(text) for path, text in case["after"].items()}


def _updated(case: Any, catalogues: dict[str, str]) -> dict[str, str]:
    return update(sources(case["files"], catalogues), "es", case.get("groups", {}))


@each_case
def test_an_update_writes_exactly_this(case: Any) -> None:
    assert _updated(case, _before(case)) == _after(case)


@each_case
def test_a_second_update_changes_nothing(case: Any) -> None:
    assert _updated(case, _after(case)) == _after(case)


@each_case
@pytest.mark.parametrize("updated", [False, True], ids=["catalogue as it was", "catalogue updated"])
def test_readers_are_shown_exactly_this(case: Any, updated: bool) -> None:
    catalogues = _after(case) if updated else _before(case)
    course = translate(sources(case["files"], catalogues), "es", case.get("groups", {}))
    assert {address: shown(course, address) for address in case["shown"]} == case["shown"]


@each_case
def test_gettext_accepts_what_is_written(case: Any) -> None:
    refused = {path: msgfmt_errors(text) for path, text in _after(case).items() if text}
    assert set(refused.values()) <= {""}


@each_case
@pytest.mark.parametrize("tool", ["msgcat", "polib"])
def test_nothing_is_lost_when_a_tool_saves_the_file(case: Any, tool: str) -> None:
    """msgcat knows few flags, and drops obsolete entries that carry only a note: no translation is lost by that."""
    save, flag = {"msgcat": (through_msgcat, ", seen-by-ana"), "polib": (through_polib, "")}[tool]
    saved = {path: save(text) if text else "" for path, text in _after(case).items()}
    kept = {path: text.replace(flag, "") for path, text in _after(case).items()}
    assert (_updated(case, saved) == kept) is (case.get("lost_by") != tool)


def test_the_header_is_what_cases_leave_out() -> None:
    made = update(sources({"content/glossary.yaml": "terms:\n  - id: well\n    term: well\n"}), "es", {})
    assert made["locales/es/glossary.po"].startswith(HEADER + "\n#.")
