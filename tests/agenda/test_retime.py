"""The times of a day: cases that a designer can read, and what holds of every day."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from build_tools.agenda.day import Day, Plan, Slot
from build_tools.agenda.retime import retimed, without

SLOT = re.compile(
    r"(?P<id>\w+) (?P<minutes>\d+)( \((?P<shortest>\d+)-(?P<longest>\d+)\))?( at (?P<at>[\d:]+))?( cut (?P<cut>\d+))?"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A case of cases.yaml, as it is written."""

    name: str
    day: str
    slots: list[str]
    times: list[str]
    gaps: list[str] = field(default_factory=list)
    overruns: list[str] = field(default_factory=list)


def cases() -> list[Case]:
    """All cases."""
    return [Case(**each) for each in yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text("utf-8"))]


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return 60 * int(hours) + int(minutes)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _slot(text: str) -> Slot:
    found = SLOT.fullmatch(text)
    assert found, text
    minutes, at, cut = int(found["minutes"]), found["at"], found["cut"]
    limits = int(found["shortest"] or minutes), int(found["longest"] or minutes)
    return Slot(found["id"], minutes, *limits, _minutes(at) if at else None, int(cut) if cut else None)


def _day(case: Case) -> Day:
    start, end = case.day.split(" - ")
    return Day(_minutes(start), _minutes(end), tuple(map(_slot, case.slots)))


def _overruns(plan: Plan) -> list[str]:
    return [
        f"{each.minutes} before {each.before or 'the end'}"
        + (f" drop {' '.join(each.drop)}" if each.drop else "")
        + (f" left {each.left}" if each.left else "")
        for each in plan.overruns
    ]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_each_case(case: Case) -> None:
    plan = retimed(_day(case))
    assert [f"{_clock(each.start)}-{_clock(each.end)} {each.id}" for each in plan.placed] == case.times
    found = [f"{_clock(each.start)}-{_clock(each.end)} before {each.before or 'the end'}" for each in plan.gaps]
    assert found == case.gaps
    assert _overruns(plan) == case.overruns


@st.composite
def days(draw: st.DrawFn) -> Day:
    """Days whose fixed times are in their order and inside them."""
    start = draw(st.integers(0, 600))
    end = start + draw(st.integers(1, 700))
    fixed = sorted(draw(st.sets(st.integers(start, end), max_size=3)))
    slots: list[Slot] = []
    for number in range(draw(st.integers(0, 8))):
        minutes = draw(st.integers(1, 120))
        limits = draw(st.integers(1, minutes)), draw(st.integers(minutes, 150))
        is_fixed: bool = draw(st.booleans())
        at = fixed.pop(0) if fixed and is_fixed else None
        cut: int | None = draw(st.none() | st.integers(1, 3))
        slots.append(Slot(f"s{number}", minutes, *limits, at, cut))
    return Day(start, end, tuple(slots))


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
