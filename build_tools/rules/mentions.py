"""Mentions: the places where a field names another entry by its id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.course import Course
from build_tools.course.shape import shape
from build_tools.ground.address import join
from build_tools.rules.visits import Visit, visits


@dataclass(frozen=True, slots=True)
class Mention:
    """The field at `address`, of the model in `visit`, names the entry `id` of a `kind`.

    `listed` is True when the field holds a list of ids.
    """

    address: str
    visit: Visit
    kind: str
    id: str
    listed: bool


def mentions(course: Course) -> Iterator[Mention]:
    """The mentions of the whole course, in its order."""
    for visit in visits(course):
        for field in shape(type(visit.model)).values():
            if field.ref is None:
                continue
            value = getattr(visit.model, field.name)
            listed = isinstance(value, tuple)
            for id in value if listed else (value,) if value else ():
                yield Mention(join(visit.address, field.name), visit, field.ref.kind, id, listed)
