"""Sessions add up, and leave people time to speak and to rest."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.models.session import Method, Session
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Facts, Rule

LONGEST_TALK = 15
LONGEST_WITHOUT_BREAK = 90

_SESSION = """\
# in: modules/safe-water.yaml
sessions:
  - id: morning
    title: Water in one morning
    minutes: {minutes}
    group_size: {{min: 4, max: 30}}
    steps:
"""
_TALK = "      - {{id: {id}, title: Talk, minutes: {minutes}, method: {method}, do: Show the map.}}\n"


def _session(minutes: int, *steps: tuple[str, int]) -> str:
    lines = (_TALK.format(id=f"step-{index}", minutes=each, method=how) for index, (how, each) in enumerate(steps))
    return _SESSION.format(minutes=minutes) + "".join(lines)


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


def _sessions(course: Course) -> Iterator[tuple[str, Session]]:
    for name, each in course.modules.items():
        for session in each.sessions:
            yield f"modules/{name}/sessions/{session.id}", session


def session(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Sessions whose steps take more or less than their minutes."""
    for address, each in _sessions(course):
        total = sum(step.minutes for step in each.steps)
        if each.minutes != total:
            message = f'Session "{each.id}" has {each.minutes} minutes, and its steps take {total}.'
            yield Finding(f"{address}/minutes", message, f"Write `minutes: {total}`, or change a step.")


def talk(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Talks that are too long to listen to."""
    for address, each in _sessions(course):
        for step in each.steps:
            if step.method is Method.TALK and step.minutes > LONGEST_TALK:
                message = f'Step "{step.id}" is a talk of {step.minutes} minutes.'
                hint = f"At most {LONGEST_TALK}: divide it, with something to do in between."
                yield Finding(f"{address}/steps/{step.id}/minutes", message, hint)


def pause(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Sessions that go on too long before a break, at the step that goes over."""
    for address, each in _sessions(course):
        since = 0
        for step in each.steps:
            before, since = since, 0 if step.method is Method.BREAK else since + step.minutes
            if before <= LONGEST_WITHOUT_BREAK < since:
                message = f'{since} minutes have passed without a break at the end of step "{step.id}".'
                yield Finding(f"{address}/steps/{step.id}", message, "Put a step with `method: break` before it.")


RULES = (Rule(SESSION, session, relaxed_in_drafts=True), Rule(TALK, talk), Rule(BREAK, pause))
