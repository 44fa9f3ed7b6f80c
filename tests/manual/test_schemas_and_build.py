"""What an editor underlines by a schema, the build refuses, and the reverse; but for the spelling of a value.

The editor's side is read by others: ruamel.yaml (YAML 1.2) and jsonschema.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from build_tools.ground.problems import has_errors
from build_tools.manual.schemas import schemas
from tests.small import Lay, problems_of

MADE = schemas()
WHOLE = "# in: content/dos.yaml\ndos:\n  - {{id: do-1, number: {}, title: Follow the water, summary: Where it goes.}}\n"
TEXT = "# in: content/dos.yaml\ndos:\n  - {{id: do-1, number: 1, title: {}, summary: Where it goes.}}\n"
ITEM = """\
# in: quizzes/safe-water.yaml
title: Safe water quiz
module: safe-water
minutes: 2
items:
  - id: litres
    type: numeric
    objective: trace
    stem: How many litres do two women carry?
    number: {number}
    tolerance: {tolerance}
    shuffle: {shuffle}
    feedback: Right. This is what two canisters hold.
    otherwise: Count the canisters, and what each of them holds.
"""
CHOOSE = """\
# in: quizzes/safe-water.yaml
title: Safe water quiz
module: safe-water
minutes: 2
items:
  - id: first-step
    type: {type}
    objective: trace
    stem: What do you do first when the well tastes of metal?{item}
    {choices}:
      - {{id: a, text: Close the well, correct: true{first}}}
      - {{id: b, text: Wait, feedback: People drink it meanwhile for weeks.}}
"""
WHY, FEEDBACK = "People drink from it on the same day.", "feedback: People drink from it on the same day."


def _choose(type: str, item: str = "", first: str = "", choices: str = "choices") -> str:
    return CHOOSE.format(
        type=type, item=f"\n    {item}" if item else "", first=f", {first}" if first else "", choices=choices
    )


USUAL = {"number": "40", "tolerance": "0", "shuffle": "true"}


def _item(**values: str) -> str:
    return ITEM.format(**{**USUAL, **values})


def _schema_takes(name: str, example: str) -> bool:
    data: Any = YAML(typ="safe").load(example.partition("\n")[2])
    return Draft202012Validator(MADE[name]).is_valid(data)


def _build_takes(folder: Path) -> bool:
    return not has_errors(problems_of(folder))


ALIKE = {
    **{f"whole number {value}": ("dos", WHOLE.format(value)) for value in ("7", "7.0", "7.00", "+7")},
    **{f"whole {value}": ("dos", WHOLE.format(value)) for value in ('"7"', "seven", "7.5", "~", "true", "[]")},
    **{f"number {value}": ("quiz", _item(number=value)) for value in ("40", "-40", ".5", "0.5", "5.", "1250.5", "0")},
    **{f"number {value}": ("quiz", _item(number=value)) for value in ('"40"', "40 l", "1,250.5", ".inf", "~", "[1]")},
    **{f"digits {value}": ("quiz", _item(number=value)) for value in ("999999999999999", "1000000000000000")},
    **{f"tolerance {value}": ("quiz", _item(tolerance=value)) for value in ("0.005", "-1")},
    **{f"true or false {value}": ("quiz", _item(shuffle=value)) for value in ("true", "True", "TRUE", "False", "yes")},
    **{f"text {value}": ("dos", TEXT.format(value)) for value in ('""', '" "', '"\\t"', "Water", "12", "true", '"12"')},
    **{
        f"feedback of {type}: {where}": ("quiz", _choose(type, **given))
        for type in ("single_choice", "multiple_choice")
        for where, given in {
            "item": {"item": FEEDBACK},
            "choices": {"first": FEEDBACK},
            "both": {"item": FEEDBACK, "first": FEEDBACK},
            "nowhere": {},
            "empty": {"item": 'feedback: ""'},
        }.items()
    },
    **{
        f"feedback of a verdict: {where}": ("quiz", _choose("true_false", item, first, "reasons"))
        for where, item, first in (
            ("item", f"answer: true\n    {FEEDBACK}", ""),
            ("verdicts and reasons", f"answer: true\n    if_true: {WHY}\n    if_false: {WHY}", FEEDBACK),
            ("verdicts", f"answer: true\n    if_true: {WHY}\n    if_false: {WHY}", ""),
            ("reasons", "answer: true", FEEDBACK),
        )
    },
}
BY_SPELLING = {
    **{f"whole number {value}": ("dos", WHOLE.format(value)) for value in ("010", "0x10", "1_0", "1e1", "1.000")},
    **{f"number {value}": ("quiz", _item(number=value)) for value in ("010", "0x10", "1_000", "4e1", "1.500")},
    **{f"text {value}": ("dos", TEXT.format(value)) for value in ("yes", "no", "12:30")},
}
"""A schema sees a value, and not how it is spelt: what programs or people read in two ways only the build refuses."""


@pytest.mark.parametrize(("name", "example"), ALIKE.values(), ids=ALIKE)
def test_the_schema_and_the_build_agree(name: str, example: str, small_course: Path, lay: Lay) -> None:
    lay(example)
    assert _schema_takes(name, example) is _build_takes(small_course)


@pytest.mark.parametrize(("name", "example"), BY_SPELLING.values(), ids=BY_SPELLING)
def test_only_the_build_sees_how_a_value_is_spelt(name: str, example: str, small_course: Path, lay: Lay) -> None:
    lay(example)
    assert _schema_takes(name, example)
    assert not _build_takes(small_course)
