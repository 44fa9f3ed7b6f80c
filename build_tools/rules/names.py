"""The ids a reference may name, and what messages call each kind."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from build_tools.course.base import Entry
from build_tools.course.course import Course
from build_tools.course.models.module import Module
from build_tools.course.models.workshop import AgendaBlock
from build_tools.ground.nearest import did_you_mean
from build_tools.rules.walk import Visit

_SHOWN = 8

WORDS: Final = {
    "modules": "module",
    "case_studies": "case study",
    "quizzes": "quiz",
    "tracks": "track",
    "glossary": "glossary term",
    "sources": "source",
    "facts": "fact",
    "dos": "DO",
    "pages": "page",
    "tools": "tool",
    "tests": "test",
    "objectives": "objective",
    "sections": "section",
    "activities": "activity",
    "sessions": "session",
    "minerals": "mineral",
    "themes": "theme",
}

_OF_MODULE: Final[dict[str, Callable[[Module], Iterable[Entry]]]] = {
    "objectives": lambda module: module.objectives,
    "sections": lambda module: module.sections,
    "activities": lambda module: (each for section in module.sections for each in section.activities),
    "sessions": lambda module: module.sessions,
}


def a(kind: str) -> str:
    """What one entry of a kind is called, with its article: "an objective"."""
    return f"{'an' if WORDS[kind][0] in 'aeiou' else 'a'} {WORDS[kind]}"


def ids(course: Course, visit: Visit, kind: str) -> frozenset[str]:
    """The ids that a field of `visit` may name."""
    if kind in ("minerals", "themes"):
        return frozenset(label.id for label in getattr(course.settings, kind))
    if kind not in _OF_MODULE:
        return frozenset(course.entries.get(kind, ()))
    found = (course.modules[name] for name in modules_of(course, visit) if name in course.modules)
    return frozenset(each.id for module in found for each in _OF_MODULE[kind](module))


def modules_of(course: Course, visit: Visit) -> tuple[str, ...]:
    """The modules whose sections and objectives `visit` may name: its own; for a test, any."""
    kind, name, *_ = (*visit.address.split("/"), "")
    if kind == "modules":
        return (name,)
    if kind == "quizzes":
        return (course.quizzes[name].module,)
    if isinstance(visit.model, AgendaBlock):
        return (visit.model.module,) if visit.model.module else ()
    return tuple(course.modules) if kind == "tests" else ()


def suggestion(written: str, known: Collection[str]) -> str:
    """What the author may have meant; a short list; or nothing."""
    listed = f"Known here: {', '.join(sorted(known))}." if 0 < len(known) <= _SHOWN else ""
    return did_you_mean(written, sorted(known)) or listed


def usable(address: str, unusable: frozenset[str]) -> bool:
    """False when the address, or what it is part of, is written but could not be used."""
    return not any(prefix in unusable for prefix in _prefixes(address))


def _prefixes(address: str) -> Iterator[str]:
    parts = address.split("/")
    return ("/".join(parts[:length]) for length in range(1, len(parts) + 1))
