"""A part of a paper has something to read or to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import PAPERS
from build_tools.course.models.paper import PaperPart
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

_USED = """\
# file: content/workshops/short.yaml
title: Short
summary: A morning.
papers: [sign-in]
days:
  - {id: one, title: One, start: "08:00", end: "09:00", blocks: [{id: open, kind: opening, title: Hello, minutes: 60}]}
# file: content/papers/sign-in.yaml
title: Sign-in sheet
use: start
purpose: Who came.
parts:
"""

EMPTY = Code(
    "PAPER-EMPTY",
    "A part of a paper with nothing on it",
    "It would print as an empty place. A part has `text`, `choices`, `lines`, a `grid` or `services`, and "
    "`statements` need `choices` to answer with.",
    fails=f"{_USED}  - {{id: names, title: Your name}}\n",
    passes=f"{_USED}  - {{id: names, title: Your name, lines: 1}}\n",
)


def empty_parts(course: Course, _context: Context) -> Iterator[Finding]:
    """Parts of papers that have nothing to read and nothing to fill in, and statements that nothing answers."""
    for name, paper in course.of(PAPERS).items():
        for part in paper.parts:
            if reason := _missing(part):
                hint = "Write `text`, `choices`, `lines`, a `grid` or `services`, or take the part out."
                yield Finding(PAPERS.address(name, "parts", part.id), reason, hint)


def _missing(part: PaperPart) -> str:
    if part.statements and not part.choices:
        return f'The statements of "{part.id}" have no `choices` to answer with.'
    return f'The part "{part.id}" has nothing to read and nothing to fill in.' if part.is_empty else ""


RULES = (Rule(EMPTY, empty_parts),)
