"""A course with every field's words changed by a function; what no catalogue carries stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from build_tools.course.base import Model
from build_tools.course.course import Course
from build_tools.ground.prose import Block, Prose, State

FIELDS = ("settings", "dos", "modules", "case_studies", "quizzes", "tracks", "glossary", "sources", "facts", "pages")
"""The kinds whose words are an author's, not the interface's."""

Change = Callable[[Prose], Prose]


def reworded(course: Course, change: Change, *, kinds: tuple[str, ...] = ()) -> Course:
    """The course with `change` applied to every text of `kinds`, or of all kinds."""
    names = kinds or ("settings", *course.entries)
    settings = _changed(course.settings, change) if "settings" in names else course.settings
    changed = {name: _changed(course.entries[name], change) for name in names if name in course.entries}
    return replace(course, settings=settings).having(**changed)


def with_text(text: str) -> Change:
    """Every text becomes this one."""
    return lambda prose: type(prose).of(text, prose.blocks[0].language, prose.address)


def in_state(state: State, text: str, original: str) -> Change:
    """Every text becomes one block in this state; `original` is in English."""
    language = "en" if state is State.MISSING else "es"
    return lambda prose: type(prose)((Block(text, language, state, original),), prose.address)


def _changed(value: Any, change: Change) -> Any:
    if isinstance(value, Prose):
        return change(value)
    if isinstance(value, Model):
        held = {name: getattr(value, name) for name in type(value).model_fields}
        return value.model_copy(update={name: _changed(each, change) for name, each in held.items()})
    if isinstance(value, Mapping):
        return {name: _changed(each, change) for name, each in value.items()}
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    return value
