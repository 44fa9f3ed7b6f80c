"""The days of a workshop: their times are possible, and everything fits."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.agenda.of_workshop import clock_of, day_of, minutes_of
from build_tools.agenda.retime import retimed
from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.workshop import Day
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule


def example_workshop(*blocks: str, start: str = "08:00", end: str = "10:00") -> str:
    """A workshop of one day with these blocks as an example."""
    lines = "".join(f"      - {{{block}}}\n" for block in blocks)
    return (
        "# file: content/workshops/short.yaml\ntitle: Short\nsummary: A morning.\ndays:\n"
        f'  - id: one\n    title: One\n    start: "{start}"\n    end: "{end}"\n    blocks:\n{lines}'
    )


HELLO = "id: hello, kind: opening, title: Hello, minutes: 30"
LAST = "id: last, kind: closing, title: Goodbye, minutes: 20"

TIMES = Code(
    "AGENDA-TIMES",
    "Times of a day that cannot be kept",
    "A day ends after it begins, and the blocks with `at` come in the order of their times, inside the day.",
    fails=example_workshop(f'{HELLO}, at: "09:00"', f'{LAST}, at: "08:30"'),
    passes=example_workshop(f'{HELLO}, at: "08:30"', f'{LAST}, at: "09:00"'),
)

LIMITS = Code(
    "AGENDA-LIMITS",
    "Minutes outside of their own limits",
    "`shortest` is at most `minutes`, and `longest` at least.",
    fails=example_workshop(f"{HELLO}, shortest: 40"),
    passes=example_workshop(f"{HELLO}, shortest: 20"),
)

FIXED_CUT = Code(
    "AGENDA-CUT",
    "A block that stays at its time, and is to be dropped",
    "A block with `at` is one that others wait for, such as lunch or the bus. It stays, so `cut` has no effect.",
    fails=example_workshop(f'{HELLO}, at: "08:30", cut: 1'),
    passes=example_workshop(f"{HELLO}, cut: 1"),
)

OVERRUN = Code(
    "AGENDA-OVERRUN",
    "A day in which not everything fits",
    "People leave when the bus leaves. Make blocks shorter, give them a `shortest`, or say with `cut` what is dropped.",
    fails=example_workshop(HELLO, "id: map, kind: test, title: Map, minutes: 30", LAST, end="09:00"),
    passes=example_workshop(HELLO, "id: map, kind: test, title: Map, minutes: 30, shortest: 10", LAST, end="09:00"),
)


def days(course: Course) -> Iterator[tuple[str, Day]]:
    """Each day with its address."""
    for name, workshop in course.of(WORKSHOPS).items():
        for day in workshop.days:
            yield WORKSHOPS.address(name, "days", day.id), day


def impossible_times(course: Course, _context: Context) -> Iterator[Finding]:
    """Days that end before they begin, and fixed blocks that are not in their order or outside the day."""
    for address, day in days(course):
        yield from _impossible(address, day)


def _impossible(address: str, day: Day) -> Iterator[Finding]:
    start, end = minutes_of(day.start), minutes_of(day.end)
    if end <= start:
        message = f"The day ends at {day.end}, and begins at {day.start}."
        yield Finding(f"{address}/end", message, "Correct one of the times, or divide the day in two.")
        return
    before = start - 1
    for block in day.blocks:
        at = minutes_of(block.at) if block.at else None
        if at is not None and not before < at < end:
            why = f"the day is over at {day.end}" if at >= end else f"what comes before begins at {clock_of(before)}"
            why = f"the day begins at {day.start}" if at < start else why
            message = f'"{block.id}" is to begin at {block.at}, and {why}.'
            yield Finding(f"{address}/blocks/{block.id}/at", message, "Correct the time, or the order of the blocks.")
        before = max(before, start, at or 0)


def wrong_limits(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks whose minutes are outside of their limits."""
    for address, day in days(course):
        yield from _wrong_limits(address, day)


def _wrong_limits(address: str, day: Day) -> Iterator[Finding]:
    for block in day.blocks:
        place = f"{address}/blocks/{block.id}"
        if block.shortest is not None and block.shortest > block.minutes:
            message = f"It takes {block.minutes} minutes, and at least {block.shortest}."
            yield Finding(f"{place}/shortest", message, "Write fewer, or more `minutes`.")
        if block.longest is not None and block.longest < block.minutes:
            message = f"It takes {block.minutes} minutes, and at most {block.longest}."
            yield Finding(f"{place}/longest", message, "Write more, or fewer `minutes`.")


def fixed_cuts(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks that have a time of their own and a place in the order of cuts."""
    for address, day in days(course):
        for block in day.blocks:
            if block.at and block.cut is not None:
                message = f'"{block.id}" begins at {block.at} and is never dropped.'
                yield Finding(f"{address}/blocks/{block.id}/cut", message, "Take `cut` or `at` out.")


def overruns(course: Course, _context: Context) -> Iterator[Finding]:
    """What does not fit, and what could be dropped."""
    for address, day in days(course):
        if any(_impossible(address, day)) or any(_wrong_limits(address, day)):
            continue
        for overrun in retimed(day_of(day)).overruns:
            where = f'before "{overrun.before}"' if overrun.before else "before the day is over"
            place = f"{address}/blocks/{overrun.before}" if overrun.before else f"{address}/end"
            hint = "Make blocks before it shorter, or give them `shortest` or `cut`."
            if overrun.drop:
                hint = f"By the order of cuts, drop: {', '.join(overrun.drop)}."
                hint += f" {overrun.left} minutes are missing even then." if overrun.left else ""
            yield Finding(place, f"{overrun.minutes} minutes are missing {where}.", hint)


RULES = (
    Rule(TIMES, impossible_times),
    Rule(LIMITS, wrong_limits),
    Rule(FIXED_CUT, fixed_cuts),
    Rule(OVERRUN, overruns),
)
