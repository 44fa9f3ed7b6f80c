"""What a block of a day names fits its kind, and a session has the minutes that its plan asks for."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.workshop import AgendaBlock, BlockKind
from build_tools.course.running import session_of
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.agenda import days, example_workshop
from build_tools.rules.rule import Context, Rule

SESSION_EXAMPLE = """\
# in: modules/safe-water.yaml
sessions:
  - id: map
    title: Draw the water
    minutes: 60
    group_size: {min: 4, max: 12}
    objectives: [trace]
    steps:
      - {id: draw, title: Draw, minutes: 60, method: practice, activity: follow, do: Draw the stream.}
"""
_RUN = "id: run, kind: session, module: safe-water, session: map"

NAMES = Code(
    "AGENDA-NAMES",
    "A block names what its kind does not use",
    "`module` and `session` belong together, and to a block with `kind: session`, as does `case_study`; `test` belongs "
    "to `kind: test`. "
    "Elsewhere they have no effect, and the kit would leave them out.",
    fails=SESSION_EXAMPLE + example_workshop("id: run, kind: session, title: Map, module: safe-water, minutes: 60"),
    passes=SESSION_EXAMPLE + example_workshop(f"{_RUN}, minutes: 60"),
)

MINUTES = Code(
    "AGENDA-SESSION",
    "A block is shorter or longer than its session",
    "The guide then stretches every step. Write the minutes of the session, and let the day shorten it within "
    "`shortest`.",
    fails=SESSION_EXAMPLE + example_workshop(f"{_RUN}, minutes: 40"),
    passes=SESSION_EXAMPLE + example_workshop(f"{_RUN}, minutes: 60, shortest: 45"),
    severity=Severity.WARNING,
)

UNWRITTEN = Code(
    "AGENDA-UNWRITTEN",
    "Sessions of a workshop that are not written yet",
    "A block with `kind: session` that names neither a session nor a case study stands in the programme, and the kit "
    "has only its `notes`: they say what to do in its place.",
    fails=example_workshop("id: run, kind: session, title: Map, minutes: 60"),
    passes=SESSION_EXAMPLE + example_workshop(f"{_RUN}, minutes: 60"),
    severity=Severity.NOTE,
)


def idle_names(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks that name what their kind does not use."""
    for address, day in days(course):
        for block in day.blocks:
            for field, hint in _idle(block):
                message = f'"{block.id}" is a block of kind {block.kind}, and its `{field}` has no effect.'
                yield Finding(f"{address}/blocks/{block.id}/{field}", message, hint, key=True)


def _idle(block: AgendaBlock) -> Iterator[tuple[str, str]]:
    """The fields without effect, each with what to do."""
    runs = block.kind is BlockKind.SESSION
    if block.module and not (runs and block.session):
        yield "module", "Name the `session` too." if runs else "Write `kind: session`, or take it out."
    if block.session and not (runs and block.module):
        yield "session", "Name its `module` too." if runs else "Write `kind: session`, or take it out."
    if block.case_study and (not runs or block.session):
        yield "case_study", "Work on it in a block of its own, with `kind: session`."
    if block.test and block.kind is not BlockKind.TEST:
        yield "test", "Write `kind: test`, or take it out."


def other_minutes(course: Course, _context: Context) -> Iterator[Finding]:
    """Blocks whose minutes are not those of their session."""
    for address, day in days(course):
        for block in day.blocks:
            session = session_of(course, block)
            if session and session.minutes != block.minutes:
                message = f'"{block.id}" has {block.minutes} minutes, and its session {session.minutes}.'
                hint = f"Write `minutes: {session.minutes}`, and `shortest` or `longest` for what the day may do."
                yield Finding(f"{address}/blocks/{block.id}/minutes", message, hint)


def unwritten(course: Course, _context: Context) -> Iterator[Finding]:
    """Workshops with blocks for sessions that name none."""
    for name, workshop in course.of(WORKSHOPS).items():
        blocks = [block for block in workshop.blocks if block.kind is BlockKind.SESSION]
        titles = [
            f'"{block.title or block.id}"'
            for block in blocks
            if not (block.module or block.session or block.case_study)
        ]
        if titles:
            message = f"{len(titles)} of its {len(blocks)} sessions are not written yet: {', '.join(titles)}."
            hint = "Write them in modules, and name `module` and `session` here. Until then `notes` say what to do."
            yield Finding(WORKSHOPS.address(name), message, hint)


RULES = (Rule(NAMES, idle_names), Rule(MINUTES, other_minutes), Rule(UNWRITTEN, unwritten))
