"""Valid content that no output shows is told: nothing is accepted in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import KINDS
from build_tools.course.names import with_article
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.outputs.output import Output

_PAPER = "title: Sign-in sheet\nuse: start\npurpose: Who came.\nparts:\n  - {id: names, lines: 20}\n"
_WORKSHOP = """\
# file: content/workshops/short.yaml
title: Short
summary: A morning.
papers: [sign-in]
days:
  - {id: one, title: One, start: "08:00", end: "09:00", blocks: [{id: open, kind: opening, title: Hello, minutes: 60}]}
"""

NOT_SHOWN = Code(
    "NOT-SHOWN",
    "Nothing shows this",
    "The file is read, checked and translated, and then stands on no page and in no kit. Whoever wrote it should know "
    "before they wait for it.",
    fails=f"# file: content/papers/sign-in.yaml\n{_PAPER}",
    passes=f"# file: content/papers/sign-in.yaml\n{_PAPER}{_WORKSHOP}",
    severity=Severity.WARNING,
)

NOT_RUN = Code(
    "NOT-RUN",
    "No workshop has what is written for trainers",
    "Sessions, notes for facilitators and debriefs are in the kits of the workshops that run them. Until one does, "
    "nobody gets them.",
    fails="# in: modules/safe-water.yaml\nsessions:\n  - id: morning\n    title: A morning\n    minutes: 30\n"
    "    group_size: {min: 4, max: 12}\n    steps:\n"
    "      - {id: draw, title: Draw, minutes: 30, method: practice, do: Draw the stream.}\n",
    passes="# in: modules/safe-water.yaml\nsummary: A module without a session.\n",
    severity=Severity.NOTE,
)


def not_shown(course: Course, outputs: Iterable[Output]) -> Iterator[tuple[Finding, Severity]]:
    """Each entry of a kind that has no place on pages, is no part of them, and is in none of the `outputs`; and what
    each output leaves out of the kinds that it shows. With how grave each is.
    """
    all_outputs = tuple(outputs)
    others = {kind for output in all_outputs for kind in output.kinds}
    for kind in KINDS.values():
        if not (kind.placement or kind.used or kind.name in others):
            for id in course.of(kind):
                message = f'Nothing shows {with_article(kind.noun)} yet, so nobody gets "{id}".'
                hint = "Keep the file for a version that shows it, or take it out."
                yield Finding(kind.address(id), message, hint, code=NOT_SHOWN.code), NOT_SHOWN.severity
    for output in all_outputs:
        for left in output.left_out(course):
            code = NOT_SHOWN if left.is_file else NOT_RUN
            yield Finding(left.address, left.message, left.hint, code=code.code), code.severity
