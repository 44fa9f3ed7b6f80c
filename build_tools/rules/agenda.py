"""The days of a workshop: their times are possible, everything fits, and people rest."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.agenda.of_workshop import clock_of, day_of, minutes_of
from build_tools.agenda.retime import retimed
from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.safety import ABOUT
from build_tools.course.models.session import Method, Session
from build_tools.course.models.workshop import AgendaBlock, BlockKind, Day
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

LONGEST_WITHOUT_BREAK = 90
"""In minutes."""
_RESTS = (BlockKind.BREAK, BlockKind.FREE)


def _workshop(*blocks: str, start: str = "08:00", end: str = "10:00") -> str:
    """A workshop of one day with these blocks as an example."""
    lines = "".join(f"      - {{{block}}}\n" for block in blocks)
    return (
        "# file: content/workshops/short.yaml\ntitle: Short\nsummary: A morning.\ndays:\n"
        f'  - id: one\n    title: One\n    start: "{start}"\n    end: "{end}"\n    blocks:\n{lines}'
    )


_HELLO = "id: hello, kind: opening, title: Hello, minutes: 30"
_LAST = "id: last, kind: closing, title: Goodbye, minutes: 20"

TIMES = Code(
    "AGENDA-TIMES",
    "Times of a day that cannot be kept",
    "A day ends after it begins, and the blocks with `at` come in the order of their times, inside the day.",
    fails=_workshop(f'{_HELLO}, at: "09:00"', f'{_LAST}, at: "08:30"'),
    passes=_workshop(f'{_HELLO}, at: "08:30"', f'{_LAST}, at: "09:00"'),
)

LIMITS = Code(
    "AGENDA-LIMITS",
    "Minutes outside of their own limits",
    "`shortest` is at most `minutes`, and `longest` at least.",
    fails=_workshop(f"{_HELLO}, shortest: 40"),
    passes=_workshop(f"{_HELLO}, shortest: 20"),
)

FIXED_CUT = Code(
    "AGENDA-CUT",
    "A block that stays at its time, and is to be dropped",
    "A block with `at` is one that others wait for, such as lunch or the bus. It stays, so `cut` has no effect.",
    fails=_workshop(f'{_HELLO}, at: "08:30", cut: 1'),
    passes=_workshop(f"{_HELLO}, cut: 1"),
)

OVERRUN = Code(
    "AGENDA-OVERRUN",
    "A day in which not everything fits",
    "People leave when the bus leaves. Make blocks shorter, give them a `shortest`, or say with `cut` what is dropped.",
    fails=_workshop(_HELLO, "id: map, kind: test, title: Map, minutes: 30", _LAST, end="09:00"),
    passes=_workshop(_HELLO, "id: map, kind: test, title: Map, minutes: 30, shortest: 10", _LAST, end="09:00"),
)

BREAK = Code(
    "AGENDA-BREAK",
    f"More than {LONGEST_WITHOUT_BREAK} minutes of a day without a break",
    "People need to move, drink, feed a child, pray or make a call.",
    fails=_workshop(_HELLO, "id: map, kind: test, title: Map, minutes: 70", _LAST),
    passes=_workshop(
        _HELLO,
        "id: tea, kind: break, title: Tea, minutes: 15",
        "id: map, kind: test, title: Map, minutes: 55",
        _LAST,
    ),
    severity=Severity.WARNING,
)

_HARD = """\
# in: modules/safe-water.yaml
sessions:
  - id: harm
    title: When somebody is hurt
    minutes: 30
    group_size: {{min: 4, max: 12}}
    objectives: [trace]
{debrief}    safety:
      level: 2
      note: The session speaks of harm.
      alternative: Read the key points.
      grounding: Pause.
      disclosure: Ask for no details.
    steps:
      - {{id: draw, title: Draw, minutes: 30, method: practice, do: Draw.}}
"""
_DEBRIEF = "    debrief:\n      - {id: how, text: How are you now?}\n"
_RUN = "id: run, kind: session, minutes: 30, module: safe-water, session: harm"

HARD = Code(
    "AGENDA-HARD",
    "A day that ends with a hard topic",
    "Nobody should go home straight from it. A session of level 2 or more has another one after it on the same day, "
    "and a debrief.",
    fails=_HARD.format(debrief=_DEBRIEF) + _workshop(_HELLO, _RUN, _LAST),
    passes=_HARD.format(debrief=_DEBRIEF) + _workshop(_RUN, "id: map, kind: session, title: Map, minutes: 30", _LAST),
)


def _days(course: Course) -> Iterator[tuple[str, Day]]:
    """Each day with its address."""
    for name, workshop in course.of(WORKSHOPS).items():
        for day in workshop.days:
            yield WORKSHOPS.address(name, "days", day.id), day


def impossible_times(course: Course, _context: Context) -> Iterator[Finding]:
    """Days that end before they begin, and fixed blocks that are not in their order or outside the day."""
    for address, day in _days(course):
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
    for address, day in _days(course):
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
    for address, day in _days(course):
        for block in day.blocks:
            if block.at and block.cut is not None:
                message = f'"{block.id}" begins at {block.at} and is never dropped.'
                yield Finding(f"{address}/blocks/{block.id}/cut", message, "Take `cut` or `at` out.")


def overruns(course: Course, _context: Context) -> Iterator[Finding]:
    """What does not fit, and what could be dropped."""
    for address, day in _days(course):
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


def missing_breaks(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks at whose end people have had no break for too long. A session may have breaks of its own."""
    for address, day in _days(course):
        minutes = 0
        for block in day.blocks:
            before, minutes = minutes, 0 if block.kind in _RESTS else minutes + block.minutes
            if _rests(course, block):
                minutes = 0
            elif before <= LONGEST_WITHOUT_BREAK < minutes:
                message = f'{minutes} minutes have passed without a break at the end of "{block.id}".'
                yield Finding(f"{address}/blocks/{block.id}", message, "Put a block with `kind: break` before it.")


def hard_ends(course: Course, _context: Context) -> Iterator[Finding]:
    """Sessions on a hard topic that are the last of their day, or have no debrief."""
    for address, day in _days(course):
        sessions = [block for block in day.blocks if block.kind is BlockKind.SESSION]
        for block in sessions:
            session = session_of(course, block)
            if session is None or session.safety.level < ABOUT:
                continue
            place = f"{address}/blocks/{block.id}"
            if block is sessions[-1]:
                message = f'"{block.id}" is about a hard topic, and the last session of the day.'
                yield Finding(place, message, "Put another session after it, or move it to the morning.")
            if not session.debrief:
                message = f'"{block.id}" is about a hard topic, and its session has no debrief.'
                yield Finding(place, message, "Write `debrief:` in the session.")


def _rests(course: Course, block: AgendaBlock) -> bool:
    session = session_of(course, block)
    return session is not None and any(step.method is Method.BREAK for step in session.steps)


def session_of(course: Course, block: AgendaBlock) -> Session | None:
    """The session that a block runs, if it names one that there is."""
    module = course.modules.get(block.module or "")
    return next((session for session in module.sessions if session.id == block.session), None) if module else None


RULES = (
    Rule(TIMES, impossible_times),
    Rule(LIMITS, wrong_limits),
    Rule(FIXED_CUT, fixed_cuts),
    Rule(OVERRUN, overruns),
    Rule(BREAK, missing_breaks),
    Rule(HARD, hard_ends),
)
