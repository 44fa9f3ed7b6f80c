"""The steps of a session fill its minutes, and leave people time to speak and to rest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from build_tools.agenda.day import Placed, Plan
from build_tools.agenda.pace import LONGEST_WITHOUT_BREAK, tired
from build_tools.course.course import Course
from build_tools.course.kinds import MODULES
from build_tools.course.models.session import Method, Session
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

LONGEST_TALK = 15
"""In minutes."""

_SESSION = """\
# in: modules/safe-water.yaml
sessions:
  - id: morning
    title: Water in one morning
    minutes: {minutes}
    group_size: {{min: 4, max: 30}}
    steps:
"""
_STEP = "      - {{id: {id}, title: Talk, minutes: {minutes}, method: {method}, do: Show the map.}}\n"


def _session(total: int, *steps: tuple[str, int]) -> str:
    """An example of a session of `total` minutes, with steps of this method and these minutes."""
    lines = (
        _STEP.format(id=f"step-{index}", minutes=minutes, method=method)
        for index, (method, minutes) in enumerate(steps)
    )
    return _SESSION.format(minutes=total) + "".join(lines)


SESSION = Code(
    "MINUTES-SESSION",
    "The steps of a session do not add up",
    "Trainers plan the day by the minutes of a session; its steps have to fill them.",
    fails=_session(40, ("talk", 10), ("practice", 20)),
    passes=_session(30, ("talk", 10), ("practice", 20)),
)

TALK = Code(
    "TALK-LONG",
    f"A talk of more than {LONGEST_TALK} minutes",
    "People stop listening. Put a question, a task or a pair exercise in between.",
    fails=_session(40, ("talk", 20), ("practice", 20)),
    passes=_session(40, ("talk", 10), ("practice", 20), ("talk", 10)),
    severity=Severity.WARNING,
)

BREAK = Code(
    "BREAK-MISSING",
    f"More than {LONGEST_WITHOUT_BREAK} minutes without a break",
    "People need to move, drink, feed a child or make a call.",
    fails=_session(100, ("practice", 50), ("practice", 50)),
    passes=_session(115, ("practice", 50), ("break", 15), ("practice", 50)),
    severity=Severity.WARNING,
)

ACTIVE = Code(
    "SESSION-ACTIVE",
    "People do something in less than half of a session",
    "What one does oneself stays. Group work, practice and reflection count; talks, discussions and breaks do not.",
    fails=_session(40, ("talk", 10), ("discussion", 15), ("practice", 15)),
    passes=_session(40, ("talk", 10), ("discussion", 10), ("practice", 20)),
    severity=Severity.WARNING,
)
STEP_LIMITS = Code(
    "SESSION-LIMITS",
    "A step whose fewest minutes are more than its minutes",
    "`shortest` says how far a step may be cut when time is short, so it is at most `minutes`.",
    fails=_session(30, ("practice", 30)).replace("minutes: 30, method", "minutes: 30, shortest: 40, method"),
    passes=_session(30, ("practice", 30)).replace("minutes: 30, method", "minutes: 30, shortest: 20, method"),
)
_DOING = (Method.GROUP_WORK, Method.PRACTICE, Method.REFLECTION)


def _sessions(course: Course) -> Iterator[tuple[str, Session]]:
    for name, module in course.modules.items():
        for session in module.sessions:
            yield MODULES.address(name, "sessions", session.id), session


def wrong_session_minutes(course: Course, _context: Context) -> Iterator[Finding]:
    """Sessions whose steps take more or less than their minutes."""
    for address, session in _sessions(course):
        total = sum(step.minutes for step in session.steps)
        if session.minutes != total:
            message = f'Session "{session.id}" has {session.minutes} minutes, and its steps take {total}.'
            yield Finding(f"{address}/minutes", message, f"Write `minutes: {total}`, or change a step.")


def long_talks(course: Course, _context: Context) -> Iterator[Finding]:
    """Talks of more than `LONGEST_TALK` minutes."""
    for address, session in _sessions(course):
        for step in session.steps:
            if step.method is Method.TALK and step.minutes > LONGEST_TALK:
                message = f'Step "{step.id}" is a talk of {step.minutes} minutes.'
                hint = f"At most {LONGEST_TALK}: divide it, with something to do in between."
                yield Finding(f"{address}/steps/{step.id}/minutes", message, hint)


def missing_breaks(course: Course, _context: Context) -> Iterator[Finding]:
    """Sessions of more than `LONGEST_WITHOUT_BREAK` minutes without a break, at the step that exceeds them."""
    for address, session in _sessions(course):
        rests = {step.id for step in session.steps if step.method is Method.BREAK}
        for late in tired(_plan(session), rests):
            message = f'{late.minutes} minutes have passed without a break at the end of step "{late.id}".'
            yield Finding(f"{address}/steps/{late.id}", message, "Put a step with `method: break` before it.")


def _plan(session: Session) -> Plan:
    """The steps of a session, one after another as they are written."""
    ends = accumulate(step.minutes for step in session.steps)
    placed = (Placed(step.id, end - step.minutes, end) for step, end in zip(session.steps, ends, strict=True))
    return Plan(tuple(placed), (), ())


def passive_sessions(course: Course, _context: Context) -> Iterator[Finding]:
    """Sessions in which people do something for less than half of the time."""
    for address, session in _sessions(course):
        total = sum(step.minutes for step in session.steps)
        doing = sum(step.minutes for step in session.steps if step.method in _DOING)
        if 2 * doing < total:
            message = f'People do something in {doing} of the {total} minutes of session "{session.id}".'
            yield Finding(f"{address}/steps", message, "Make room for a task, or give one to pairs.", key=True)


def wrong_step_limits(course: Course, _context: Context) -> Iterator[Finding]:
    """Steps whose `shortest` is more than their minutes."""
    for address, session in _sessions(course):
        for step in session.steps:
            if step.shortest is not None and step.shortest > step.minutes:
                message = f'Step "{step.id}" takes {step.minutes} minutes, and at least {step.shortest}.'
                yield Finding(f"{address}/steps/{step.id}/shortest", message, "Write fewer, or more `minutes`.")


RULES = (
    Rule(SESSION, wrong_session_minutes, relaxed_in_drafts=True),
    Rule(TALK, long_talks),
    Rule(BREAK, missing_breaks),
    Rule(ACTIVE, passive_sessions),
    Rule(STEP_LIMITS, wrong_step_limits),
)
