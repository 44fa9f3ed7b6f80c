"""What is valid and shown nowhere is told, until an output shows it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools import outputs
from build_tools.ground.problems import Problem
from build_tools.ground.reports import as_text
from build_tools.outputs.shown import NOT_SHOWN
from build_tools.outputs.site import SITE
from build_tools.pipeline import check_course, make
from tests.real_course import ROOT
from tests.small import TODAY, Lay

WORKSHOP = """\
# file: content/workshops/short.yaml
title: Short
summary: A morning.
days:
  - {id: one, title: One, start: "08:00", end: "09:00", blocks: [{id: open, kind: opening, title: Hello, minutes: 60}]}
"""
TEST = """\
# file: content/tests/before.yaml
title: Before
items:
  - id: where
    type: single_choice
    objective: trace
    stem: Where does the water go?
    choices:
      - {id: a, text: Down the hill, correct: true, feedback: Right. Water runs down the hill and never up it.}
      - {id: b, text: Up the hill now, feedback: Water runs down the hill and never up it.}
"""


def _problems(folder: Path) -> tuple[Problem, ...]:
    return check_course(folder, today=TODAY).problems


def test_the_failing_example_is_told_where_it_stands(lay: Lay, small_course: Path) -> None:
    lay(NOT_SHOWN.fails)
    assert as_text(_problems(small_course)) == (
        "content/tools/well-log.yaml:1:1  warning KIND-NOT-SHOWN  "
        'Nothing shows a tool yet, so nobody gets "well-log".\n'
        "    Keep the file for a version that shows it, or take it out.              docs: #kind-not-shown"
    )


@pytest.mark.parametrize(
    ("example", "kind"),
    [(NOT_SHOWN.fails, "a tool"), (WORKSHOP, "a workshop"), (TEST, "a test")],
    ids=["tools", "workshops", "tests"],
)
def test_each_kind_that_nothing_shows(example: str, kind: str, lay: Lay, small_course: Path) -> None:
    lay(example)
    (problem,) = _problems(small_course)
    assert (problem.code, problem.message.startswith(f"Nothing shows {kind} yet")) == (NOT_SHOWN.code, True)


def test_the_passing_example_has_nothing_to_tell(lay: Lay, small_course: Path) -> None:
    lay(NOT_SHOWN.passes)
    assert _problems(small_course) == ()


@pytest.mark.parametrize("language", ["", "en"])
def test_it_stops_no_build_and_is_told_there_too(lay: Lay, small_course: Path, language: str) -> None:
    lay(NOT_SHOWN.fails + WORKSHOP)
    shutil.copy(ROOT / "content" / "interface.yaml", small_course / "content" / "interface.yaml")
    made = make(SITE, small_course, today=TODAY, language=language)
    assert made.pages
    assert [(problem.code, problem.mark.path) for problem in made.problems] == [
        (NOT_SHOWN.code, "content/tools/well-log.yaml"),
        (NOT_SHOWN.code, "content/workshops/short.yaml"),
    ]


def test_an_output_that_shows_the_kind_ends_it(lay: Lay, small_course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(NOT_SHOWN.fails + WORKSHOP)
    monkeypatch.setattr(outputs, "OUTPUTS", (*outputs.OUTPUTS, replace(SITE, name="kit", kinds=frozenset({"tools"}))))
    (problem,) = _problems(small_course)
    assert problem.mark.path == "content/workshops/short.yaml"
