"""The cases of cases.yaml, read; and what a plan says in the words in which they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from build_tools.agenda.day import Day, Plan, Slot
from build_tools.agenda.of_workshop import clock_of, minutes_of

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

    @property
    def told(self) -> tuple[list[str], list[str], list[str]]:
        """What a plan of the day has to say."""
        return self.times, self.gaps, self.overruns


def cases() -> list[Case]:
    """All cases."""
    return [Case(**each) for each in yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text("utf-8"))]


def day_of_case(case: Case) -> Day:
    """The day of a case."""
    start, end = case.day.split(" - ")
    return Day(minutes_of(start), minutes_of(end), tuple(map(_slot, case.slots)))


def told(plan: Plan) -> tuple[list[str], list[str], list[str]]:
    """The times, the gaps and the overruns of a plan."""
    times = [f"{clock_of(each.start)}-{clock_of(each.end)} {each.id}" for each in plan.placed]
    gaps = [f"{clock_of(each.start)}-{clock_of(each.end)} before {each.before or 'the end'}" for each in plan.gaps]
    return times, gaps, _overruns(plan)


def _slot(text: str) -> Slot:
    found = SLOT.fullmatch(text)
    assert found, text
    minutes, at, cut = int(found["minutes"]), found["at"], found["cut"]
    limits = int(found["shortest"] or minutes), int(found["longest"] or minutes)
    return Slot(found["id"], minutes, *limits, minutes_of(at) if at else None, int(cut) if cut else None)


def _overruns(plan: Plan) -> list[str]:
    return [
        f"{each.minutes} before {each.before or 'the end'}"
        + (f" drop {' '.join(each.drop)}" if each.drop else "")
        + (f" left {each.left}" if each.left else "")
        for each in plan.overruns
    ]
