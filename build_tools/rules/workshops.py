"""What a workshop puts first is practised in one of its sessions."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.workshop import Workshop
from build_tools.course.running import session_of
from build_tools.ground.problems import Code, Finding
from build_tools.rules.agenda_blocks import SESSION_EXAMPLE
from build_tools.rules.rule import Context, Rule


def objectives_workshop(tests: str = "") -> str:
    """A workshop of one session as an example."""
    run = "kind: session, module: safe-water, session: map, minutes: 60"
    return (
        f"# file: content/workshops/short.yaml\ntitle: Short\nsummary: A morning.\nobjectives: [trace]\n{tests}"
        'days:\n  - id: one\n    title: One\n    start: "08:00"\n    end: "09:00"\n'
        f"    blocks:\n      - {{id: run, {run}}}\n"
    )


PRACTISED = Code(
    "WORKSHOP-PRACTISED",
    "No session of a workshop practises what it puts first",
    "People learn to do something by doing it. A step of a session has to run an activity with this objective.",
    fails=SESSION_EXAMPLE.replace(", activity: follow", "") + objectives_workshop(),
    passes=SESSION_EXAMPLE + objectives_workshop(),
)


def unpractised(course: Course, _context: Context) -> Iterator[Finding]:
    """Objectives that no activity of a session of their workshop practises."""
    for workshop in course.of(WORKSHOPS).values():
        practised = set(_practised(course, workshop))
        for name in workshop.objectives:
            if name not in practised:
                message = f'No session of this workshop has an activity for the objective "{name}".'
                hint = "Run a session with a step for it, or take it out."
                yield Finding(WORKSHOPS.address(workshop.id, "objectives"), message, hint, value=name)


def _practised(course: Course, workshop: Workshop) -> Iterator[str]:
    for block in workshop.blocks:
        session = session_of(course, block)
        if session and block.module:
            run = {step.activity for step in session.steps if step.activity}
            sections = course.modules[block.module].sections
            activities = (activity for section in sections for activity in section.activities if activity.id in run)
            yield from (name for activity in activities for name in activity.objectives)


RULES = (Rule(PRACTISED, unpractised),)
