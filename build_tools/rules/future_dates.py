"""Nothing was checked tomorrow: a day or a year that should have come is not in the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from build_tools.course.course import Course
from build_tools.course.shape import shape
from build_tools.ground.address import join
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import visits

FUTURE = Code(
    "DATE-FUTURE",
    "A date that has not come",
    "Nobody can have checked it by then: usually it is a slip of the pen. The warning would stay away until that day, "
    "and the entry would look fresh all the time.",
    fails="# in: modules/safe-water.yaml\nchecked: 2062-11-22\n",
    passes="# in: modules/safe-water.yaml\nchecked: 2026-11-22\n",
    severity=Severity.WARNING,
)


def future_dates(course: Course, context: Context) -> Iterator[Finding]:
    """Days and years after today. Tomorrow passes: somewhere it has begun."""
    last = context.today + timedelta(days=1)
    for visit in visits(course):
        for field in shape(type(visit.model)).values():
            value = getattr(visit.model, field.name) if field.past else None
            if value is not None and value > (last if isinstance(value, date) else last.year):
                message = f'"{field.name}" is {value}, and today is {context.today}.'
                yield Finding(join(visit.address, field.name), message, "Correct the year, the month or the day.")


RULES = (Rule(FUTURE, future_dates),)
