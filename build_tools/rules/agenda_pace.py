"""The people of a workshop: they rest, and no day ends with a hard topic."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.agenda.of_workshop import day_of
from build_tools.agenda.pace import LONGEST_WITHOUT_BREAK, tired
from build_tools.agenda.retime import retimed
from build_tools.course.course import Course
from build_tools.course.models.safety import ABOUT
from build_tools.course.models.workshop import BlockKind
from build_tools.course.running import is_rest, session_of
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.agenda import HELLO, LAST, days, example_workshop
from build_tools.rules.rule import Context, Rule

BREAK = Code(
    "AGENDA-BREAK",
    f"More than {LONGEST_WITHOUT_BREAK} minutes of a day without a break",
    "People need to move, drink, feed a child, pray or make a call.",
    fails=example_workshop(HELLO, "id: map, kind: test, title: Map, minutes: 70", LAST),
    passes=example_workshop(
        HELLO,
        "id: tea, kind: break, title: Tea, minutes: 15",
        "id: map, kind: test, title: Map, minutes: 55",
        LAST,
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
    fails=_HARD.format(debrief=_DEBRIEF) + example_workshop(HELLO, _RUN, LAST),
    passes=_HARD.format(debrief=_DEBRIEF)
    + example_workshop(_RUN, "id: case, kind: session, case_study: open-books, minutes: 30", LAST),
)


def missing_breaks(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks at whose end people have had no break for too long, as the day is timed. A session may have breaks of its
    own.
    """
    for address, day in days(course):
        rests = {block.id for block in day.blocks if is_rest(block, session_of(course, block))}
        for late in tired(retimed(day_of(day)), rests):
            message = f'{late.minutes} minutes have passed without a break at the end of "{late.id}".'
            yield Finding(f"{address}/blocks/{late.id}", message, "Put a block with `kind: break` before it.")


def hard_ends(course: Course, _context: Context) -> Iterator[Finding]:
    """Sessions on a hard topic that are the last of their day, or have no debrief."""
    for address, day in days(course):
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


RULES = (Rule(BREAK, missing_breaks), Rule(HARD, hard_ends))
