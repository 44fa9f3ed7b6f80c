"""Every place where one entry names another by id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.course import Course
from build_tools.course.shape import shape
from build_tools.ground.address import join
from build_tools.rules.walk import Visit, visits


@dataclass(frozen=True, slots=True)
class Mention:
    """The field at `address` of the model `visit` names `id`. `listed`: it is one of a list of ids."""

    address: str
    visit: Visit
    kind: str
    id: str
    listed: bool


def mentions(course: Course) -> Iterator[Mention]:
    """Every reference made by a field, in the order of the course."""
    for visit in visits(course):
        for field in shape(type(visit.model)).values():
            if field.ref is None:
                continue
            value = getattr(visit.model, field.name)
            listed = isinstance(value, tuple)
            for name in value if listed else (value,) if value else ():
                yield Mention(join(visit.address, field.name), visit, field.ref.kind, name, listed)
