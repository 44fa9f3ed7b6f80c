"""The order of the course: its lists name every published entry, and no module is a prerequisite of itself."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Status
from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, listed_kinds
from build_tools.course.names import sentence, singular
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

UNLISTED = Code(
    "COURSE-ORDER",
    "A module, a case study or a track is not listed in content/course.yaml",
    "The lists give the order in which learners meet them. What is not listed comes last, by its file name.",
    fails="# in: content/course.yaml\nmodules: []\n",
    passes="# in: content/course.yaml\nmodules: [safe-water]\n",
    severity=Severity.WARNING,
)

CYCLE = Code(
    "PREREQUISITE-CYCLE",
    "Modules need each other first",
    "A learner could start with none of them.",
    fails="# in: modules/safe-water.yaml\nprerequisites: [safe-water]\n",
    passes="# in: modules/safe-water.yaml\nprerequisites: []\n",
)


def unlisted_entries(course: Course, _context: Context) -> Iterator[Finding]:
    """Published entries that a list of content/course.yaml should name and does not."""
    for kind in listed_kinds():
        for name, entry in course.entries.get(kind, {}).items():
            status = getattr(entry, "status", None)
            if status is not Status.DRAFT and name not in getattr(course.settings, kind):
                draft = ", or make it `status: draft`" if status else ""
                hint = f"Add {name} to `{kind}:` where it should come{draft}."
                yield Finding(f"course/{kind}", f'{sentence(singular(kind))} "{name}" is not listed here.', hint)


def prerequisite_cycles(course: Course, _context: Context) -> Iterator[Finding]:
    """Each cycle of prerequisites once, at its first module in the order of the course."""
    reported: set[frozenset[str]] = set()
    for name in course.modules:
        cycle = _cycle(course, name)
        if cycle and frozenset(cycle) not in reported:
            reported.add(frozenset(cycle))
            message = f"These modules need each other first: {' -> '.join((*cycle, name))}."
            hint = "Take one of them out of `prerequisites:`."
            yield Finding(MODULES.address(name, "prerequisites"), message, hint, value=(*cycle, name)[1])


def _cycle(course: Course, start: str) -> tuple[str, ...]:
    """The modules on the shortest path from `start` back to it, `start` first; empty when there is no such path."""
    paths: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while paths:
        path, *paths = paths
        for name in course.modules[path[-1]].prerequisites:
            if name == start:
                return path
            if name in course.modules and name not in seen:
                seen.add(name)
                paths.append((*path, name))
    return ()


RULES = (Rule(UNLISTED, unlisted_entries), Rule(CYCLE, prerequisite_cycles))
