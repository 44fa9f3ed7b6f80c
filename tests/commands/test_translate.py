"""`course translate`: what it keeps and offers is counted, and an id that looks renamed is told with what to write."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from build_tools.cli import course as program
from tests.small import lay_over
from tests.translate.spanish import add_spanish

Command = Callable[..., str]
TERMS = "# file: content/glossary.yaml\nterms:\n  - {id: tailings, term: tailings, definition: What is left.}\n"
WELL = "  - {id: well, term: deep well, definition: A hole that people draw water from.}\n"
HOLE = "  - {id: hole, term: deep well, definition: A hole that people draw water from.}\n"
TOLD = 'content/glossary.yaml:3:5 warning TRANSLATION-RENAMED "glossary/hole" looks renamed: "glossary/well" is gone'
LINE = "add this line to it: former_ids: [glossary/well]"
OFFERED = "es: 2 texts (9 words) without a translation: that of an identical text is offered as fuzzy."
KEPT = "es: 2 translations (9 words) of no text that there is now: kept as obsolete entries (#~)."


@pytest.fixture
def run(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs `course` in the small course, whose translated term `well` is called `hole` since, without `former_ids`."""
    lay_over(small_course, TERMS + WELL)
    lay_over(small_course, "# in: modules/safe-water.yaml\nsummary: Water.\n")
    add_spanish(small_course)
    catalogue = small_course / "locales" / "es" / "glossary.po"
    text = catalogue.read_text("utf-8")
    for source, translation in (("deep well", "pozo hondo"), ("A hole that people draw water from.", "Un hoyo.")):
        assert f'msgid "{source}"\nmsgstr ""' in text
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{translation}"')
    catalogue.write_text(text, "utf-8")
    lay_over(small_course, TERMS + HOLE)
    monkeypatch.chdir(small_course)
    return lambda *arguments: CliRunner().invoke(program, arguments).stdout


@pytest.mark.parametrize("command", [("check",), ("translate", "update"), ("translate", "status")], ids=" ".join)
def test_an_id_that_looks_renamed_is_told_at_its_place_with_the_line_to_add(run: Command, command: list[str]) -> None:
    for _ in range(2):  # before the first update and after it
        printed = re.sub(" +", " ", run(*command))
        assert TOLD in printed
        assert LINE in printed
        run("translate", "update")


@pytest.mark.parametrize("command", ["update", "status"])
def test_what_is_kept_aside_and_what_is_offered_is_counted(run: Command, command: str) -> None:
    for _ in range(2):
        printed = run("translate", command).splitlines()
        assert KEPT in printed
        assert OFFERED in printed


def test_with_the_line_nothing_is_told_and_nothing_is_kept_aside(run: Command) -> None:
    run("translate", "update")
    lay_over(Path.cwd(), TERMS + HOLE.replace("id: hole,", "id: hole, former_ids: [glossary/well],"))
    printed = run("translate", "update")
    assert "RENAMED" not in printed
    assert "kept as obsolete" not in printed
    assert "offered" not in printed
    assert 'msgstr "pozo hondo"' in Path("locales/es/glossary.po").read_text("utf-8")


def test_the_status_for_programs_stays_json(run: Command) -> None:
    assert json.loads(run("translate", "status", "--format", "json"))[0]["language"] == "es"
