"""The order of the course: every module is listed, and no module needs itself first."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Status
from build_tools.course.course import Course
from build_tools.course.kinds import listed_kinds
from build_tools.course.names import sentence, singular
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Facts, Rule

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


def unlisted(course: Course, _facts: Facts) -> Iterator[Finding]:
    """What is published, and should be listed in content/course.yaml, and is not."""
    for kind in listed_kinds():
        for name, entry in course.entries.get(kind, {}).items():
            status = getattr(entry, "status", None)
            if status is not Status.DRAFT and name not in getattr(course.settings, kind):
                draft = ", or make it `status: draft`" if status else ""
                hint = f"Add {name} to `{kind}:` where it should come{draft}."
                yield Finding(f"course/{kind}", f'{sentence(singular(kind))} "{name}" is not listed here.', hint)


def cycle(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Each ring of prerequisites once, at its first module in the order of the course."""
    reported: set[frozenset[str]] = set()
    for name in course.modules:
        ring = _ring(course, name)
        if ring and frozenset(ring) not in reported:
            reported.add(frozenset(ring))
            message = f"These modules need each other first: {' -> '.join((*ring, name))}."
            hint = "Take one of them out of `prerequisites:`."
            yield Finding(f"modules/{name}/prerequisites", message, hint, value=(*ring, name)[1])


def _ring(course: Course, start: str) -> tuple[str, ...]:
    """The shortest way from a module back to itself; empty when there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way, *ways = ways
        for name in course.modules[way[-1]].prerequisites:
            if name == start:
                return way
            if name in course.modules and name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()


RULES = (Rule(UNLISTED, unlisted), Rule(CYCLE, cycle))
