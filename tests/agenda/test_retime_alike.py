"""The page gives a day the same times as Python does, and sees the same breaks missing."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools.agenda.day import Day, Slot
from build_tools.agenda.pace import Tired, tired
from build_tools.agenda.retime import retimed
from build_tools.agenda.steps import step_lengths
from tests.agenda.cases import Case, cases, day_of_case, told
from tests.agenda.days import days
from tests.agenda.engine import Engine


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_each_case(case: Case, engine: Engine) -> None:
    assert told(engine.retimed(day_of_case(case))) == case.told


@settings(deadline=None)
@given(days(), st.sets(st.integers(0, 7)))
def test_any_day(engine: Engine, day: Day, resting: set[int]) -> None:
    plan, rests = retimed(day), sorted(f"s{number}" for number in resting)
    assert engine.retimed(day) == plan
    assert [Tired(**each) for each in engine("retime", "tired", asdict(plan), rests)] == list(tired(plan, rests))


STEPS = st.lists(
    st.tuples(st.integers(1, 60), st.integers(0, 30), st.none() | st.integers(1, 3)), min_size=1, max_size=8
)


@settings(deadline=None)
@given(STEPS, st.integers(1, 400))
def test_the_steps_of_any_session(engine: Engine, written: list[tuple[int, int, int | None]], minutes: int) -> None:
    steps = [
        Slot(f"s{number}", length, max(length - less, 1), length, cut=cut)
        for number, (length, less, cut) in enumerate(written)
    ]
    found = step_lengths(steps, minutes)
    assert engine("retime", "stepLengths", list(map(asdict, steps)), minutes) == found
    kept = [length for length in found if length is not None]
    assert sum(kept) <= minutes
    if len(kept) == len(steps):
        assert sum(kept) == minutes
