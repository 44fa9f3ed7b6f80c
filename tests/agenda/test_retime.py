"""The times of a day: cases that a designer can read, and what holds of every day."""

from __future__ import annotations

import pytest
from hypothesis import given

from build_tools.agenda.day import Day
from build_tools.agenda.retime import retimed, without
from tests.agenda.cases import Case, cases, day_of_case, told
from tests.agenda.days import days


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_each_case(case: Case) -> None:
    assert told(retimed(day_of_case(case))) == case.told


@given(days())
def test_every_slot_is_placed_once_in_its_order_and_within_its_limits(day: Day) -> None:
    plan = retimed(day)
    assert [each.id for each in plan.placed] == [slot.id for slot in day.slots]
    for slot, each in zip(day.slots, plan.placed, strict=True):
        assert slot.shortest <= each.end - each.start <= slot.longest
        assert slot.at in (None, each.start)


@given(days())
def test_without_an_overrun_nothing_overlaps_and_no_minute_is_lost(day: Day) -> None:
    plan = retimed(day)
    placed = [(each.start, each.end) for each in plan.placed]
    pieces = sorted((*placed, *((gap.start, gap.end) for gap in plan.gaps)))
    if not plan.overruns:
        assert sum(end - start for start, end in pieces) == day.end - day.start
        edges = [day.start, *(end for _, end in pieces)]
        assert [start for start, _ in pieces] == edges[:-1]
        assert edges[-1] == day.end


@given(days())
def test_an_overrun_says_how_many_minutes_reach_beyond(day: Day) -> None:
    plan = retimed(day)
    starts = {each.id: each.start for each in plan.placed} | {"": day.end}
    for overrun in plan.overruns:
        limit = starts[overrun.before]
        before = [each.id for each in plan.placed]
        last = plan.placed[(before.index(overrun.before) if overrun.before else len(before)) - 1]
        assert last.end - limit == overrun.minutes > 0


@given(days())
def test_what_is_to_be_dropped_is_enough_unless_minutes_are_left(day: Day) -> None:
    plan = retimed(day)
    after = retimed(without(day, *(name for overrun in plan.overruns for name in overrun.drop)))
    assert bool(after.overruns) is any(overrun.left for overrun in plan.overruns)


@given(days())
def test_to_drop_what_may_be_dropped_never_makes_a_day_longer(day: Day) -> None:
    before = sum(overrun.minutes for overrun in retimed(day).overruns)
    for slot in day.slots:
        if slot.is_optional:
            assert sum(overrun.minutes for overrun in retimed(without(day, slot.id)).overruns) <= before
