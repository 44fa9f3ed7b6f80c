"""The ids that a field may name, and what to suggest for any other id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Set
from typing import Final

from build_tools.course.base import Entry
from build_tools.course.course import Course
from build_tools.course.kinds import KINDS
from build_tools.course.models.module import Module
from build_tools.course.models.workshop import AgendaBlock, Workshop
from build_tools.ground.nearest import did_you_mean
from build_tools.rules.visits import Visit

_MOST_LISTED = 8

OF_COURSE: Final = frozenset({"minerals", "themes"})
"""Lists of content/course.yaml whose entries a field may name."""

OF_MODULE: Final[dict[str, Callable[[Module], Iterable[Entry]]]] = {
    "objectives": lambda module: module.objectives,
    "sections": lambda module: module.sections,
    "activities": lambda module: (activity for section in module.sections for activity in section.activities),
    "sessions": lambda module: module.sessions,
}
"""Lists of a module whose entries a field of the same module may name."""


def known_ids(course: Course, visit: Visit, kind: str) -> Set[str]:
    """The ids that a field of the model in `visit` may name when the field refers to `kind`.

    `kind` is a kind of the course, or a list of `OF_COURSE` or `OF_MODULE`.
    """
    if kind in KINDS:
        return course.of(KINDS[kind]).keys()
    if kind in OF_COURSE:
        return frozenset(label.id for label in getattr(course.settings, kind))
    modules = (course.modules[name] for name in modules_of(course, visit) if name in course.modules)
    return frozenset(entry.id for module in modules for entry in OF_MODULE[kind](module))


def modules_of(course: Course, visit: Visit) -> tuple[str, ...]:
    """The ids of the modules whose sections and objectives `visit` may name: its own; for a test, every module."""
    kind, name, *_ = (*visit.address.split("/"), "")
    if kind == "modules":
        return (name,)
    if kind == "quizzes":
        return (course.quizzes[name].module,)
    if isinstance(visit.model, AgendaBlock):
        return (visit.model.module,) if visit.model.module else ()
    if isinstance(visit.model, Workshop):
        return visit.model.modules
    return tuple(course.modules) if kind == "tests" else ()


def suggestion(written: str, known: Collection[str]) -> str:
    """A hint for an id that is not among `known`: what the author may have meant, else all ids if few, else ""."""
    listed = f"Known here: {', '.join(sorted(known))}." if 0 < len(known) <= _MOST_LISTED else ""
    return did_you_mean(written, sorted(known)) or listed


def usable(address: str, unusable: frozenset[str]) -> bool:
    """False when `address`, or an entry it is part of, is among those that could not be parsed (`unusable`)."""
    return not any(prefix in unusable for prefix in _prefixes(address))


def _prefixes(address: str) -> Iterator[str]:
    parts = address.split("/")
    return ("/".join(parts[:length]) for length in range(1, len(parts) + 1))
