"""Where a break is missing: after more than 90 minutes, once until the next break. The page says the same."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from build_tools.agenda.day import Placed, Plan
from build_tools.agenda.pace import Tired, tired
from tests.agenda.engine import Engine


@pytest.mark.parametrize(
    ("lengths", "found"),
    [
        ("talk 90", []),
        ("talk 91", [Tired("talk", 91)]),
        ("talk 90, walk 1", [Tired("walk", 91)]),
        ("talk 60, tea 5, walk 90", []),
        ("talk 60, walk 31, map 60", [Tired("walk", 91)]),
        ("talk 91, tea 5, walk 50, map 50", [Tired("talk", 91), Tired("map", 100)]),
    ],
)
def test_who_needs_a_break(lengths: str, found: list[Tired], engine: Engine) -> None:
    placed, now = list[Placed](), 480
    for name, minutes in (each.split() for each in lengths.split(", ")):
        placed.append(Placed(name, now, now + int(minutes)))
        now += int(minutes)
    plan = Plan(tuple(placed), (), ())
    assert list(tired(plan, {"tea"})) == found
    assert engine("retime", "tired", asdict(plan), ["tea"]) == [asdict(each) for each in found]
