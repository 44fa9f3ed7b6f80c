"""What is valid and shown nowhere is told, until an output shows it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools import outputs
from build_tools.ground.problems import Problem, Severity
from build_tools.ground.reports import as_text
from build_tools.outputs.shown import NOT_RUN, NOT_SHOWN
from build_tools.outputs.site import SITE
from build_tools.pipeline import check_course, make
from tests.real_course import ROOT
from tests.small import TODAY, Lay

PAPER = NOT_SHOWN.fails
TEST = """\
# file: content/tests/before.yaml
title: Before
items:
"""
ITEM = """\
  - id: item-{}
    type: single_choice
    objective: trace
    stem: Where does the water go?
    choices:
      - {{id: a, text: Down the hill, correct: true, feedback: Right. Water runs down the hill and never up it.}}
      - {{id: b, text: Up the hill now, feedback: Water runs down the hill and never up it.}}
"""
TEST += "".join(map(ITEM.format, range(10)))
TOOL = """\
# file: content/tools/well-log.yaml
title: Well log
purpose: What was measured, and when.
columns:
  - {id: day, label: Day}
"""


def _problems(folder: Path) -> tuple[Problem, ...]:
    return check_course(folder, today=TODAY).problems


def _told(folder: Path) -> list[tuple[str, str]]:
    """The code and the file of each problem that says that something is shown nowhere."""
    codes = (NOT_SHOWN.code, NOT_RUN.code)
    return [(problem.code, problem.mark.path) for problem in _problems(folder) if problem.code in codes]


MODULE = (NOT_RUN.code, "modules/safe-water.yaml")
"""The small course has an activity with words for facilitators, and no session."""


def test_the_failing_example_is_told_where_it_stands(lay: Lay, small_course: Path) -> None:
    lay(NOT_SHOWN.fails)
    text = as_text(tuple(problem for problem in _problems(small_course) if problem.code == NOT_SHOWN.code))
    assert text == (
        "content/papers/sign-in.yaml:1:1  warning NOT-SHOWN  "
        'No workshop has a paper "sign-in", so nobody gets it.\n'
        "    Name it in `papers` of a workshop, or in `paper` of a material of a session that one runs.  "
        "docs: #not-shown"
    )


@pytest.mark.parametrize(
    ("example", "file"),
    [(PAPER, "papers/sign-in"), (TEST, "tests/before"), (TOOL, "tools/well-log")],
    ids=["papers", "tests", "tools"],
)
def test_what_no_workshop_has_is_told(example: str, file: str, lay: Lay, small_course: Path) -> None:
    lay(example)
    assert _told(small_course) == [(NOT_SHOWN.code, f"content/{file}.yaml")]


def test_a_workshop_that_has_it_ends_it(lay: Lay, small_course: Path) -> None:
    lay(NOT_SHOWN.passes)
    assert _told(small_course) == [MODULE]  # With a workshop, the notes that it does not run are told.


def test_a_session_that_no_workshop_runs(lay: Lay, small_course: Path) -> None:
    lay(NOT_RUN.fails)
    (note,) = [problem for problem in _problems(small_course) if problem.code == NOT_RUN.code]
    assert (note.severity, note.mark.path, "morning" in note.message) == (Severity.NOTE, MODULE[1], True)


def test_a_workshop_that_runs_it_ends_it(lay: Lay, small_course: Path) -> None:
    lay(
        NOT_RUN.fails
        + "# file: content/workshops/short.yaml\ntitle: Short\nsummary: A morning.\ndays:\n"
        + '  - {id: one, title: One, start: "08:00", end: "08:30", blocks: [{id: run, kind: session, minutes: 30, '
        + "module: safe-water, session: morning}]}\n"
    )
    assert _told(small_course) == []


def test_a_debrief_is_told_once_there_are_sessions(lay: Lay, small_course: Path) -> None:
    lay("# in: case_studies/open-books.yaml\ndebrief: Ask who counts.\n")
    assert _told(small_course) == []
    lay(NOT_RUN.fails)
    assert _told(small_course) == [(NOT_RUN.code, "case_studies/open-books.yaml"), MODULE]


@pytest.mark.parametrize("language", ["", "en"])
def test_it_stops_no_build_and_is_told_there_too(lay: Lay, small_course: Path, language: str) -> None:
    lay(PAPER)
    shutil.copy(ROOT / "content" / "interface.yaml", small_course / "content" / "interface.yaml")
    made = make(SITE, small_course, today=TODAY, language=language)
    assert made.pages
    assert [problem.code for problem in made.problems] == [NOT_SHOWN.code]


def test_a_kind_that_no_output_shows(lay: Lay, small_course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(PAPER)
    without = tuple(replace(output, kinds=frozenset(), left_out=lambda _: iter(())) for output in outputs.OUTPUTS)
    monkeypatch.setattr(outputs, "OUTPUTS", without)
    (problem,) = [problem for problem in _problems(small_course) if problem.code == NOT_SHOWN.code]
    assert problem.message == 'Nothing shows a paper yet, so nobody gets "sign-in".'
