"""Every model and every text of a course with its address, by shape: a new field or model needs no new rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from build_tools.course.base import Audience, Model
from build_tools.course.course import Course
from build_tools.course.kinds import KINDS
from build_tools.course.shape import Holds, Shape, shape
from build_tools.ground.address import join
from build_tools.ground.same import Same
from build_tools.markdown.parts import Parts
from build_tools.markdown.reading import parts


@dataclass(frozen=True, slots=True)
class Visit:
    """A model at its address. `pattern` is the address with `*` for ids; `above` are its owners, the entry first."""

    address: str
    pattern: str
    model: Model
    above: tuple[Model, ...] = ()
    audience: Audience = Audience.LEARNER

    @property
    def is_entry(self) -> bool:
        """True when the model has an id, so that its address names it and nothing else."""
        return "id" in type(self.model).model_fields


@dataclass(frozen=True, slots=True)
class Written:
    """A text of a model at its own address, and what stands in it."""

    address: str
    pattern: str
    parts: Parts


def visits(course: Course) -> tuple[Visit, ...]:
    """Every model of the course, owners first, in the order of the course."""
    return _visits(Same(course))


def texts(course: Course) -> tuple[Written, ...]:
    """Every text of the course, in its order."""
    return _texts(Same(course))


@lru_cache(maxsize=1)
def _visits(same: Same[Course]) -> tuple[Visit, ...]:
    return tuple(visit for address, model in same.content.addressed() for visit in _entry(address, model))


@lru_cache(maxsize=1)
def _texts(same: Same[Course]) -> tuple[Written, ...]:
    return tuple(text for visit in _visits(same) for text in _own_texts(visit))


def _entry(address: str, model: Model) -> Iterator[Visit]:
    kind = address.partition("/")[0]
    pattern = f"{kind}/*" if "/" in address else kind
    yield from _below(Visit(address, pattern, model, (), KINDS[kind].audience))


def _below(visit: Visit) -> Iterator[Visit]:
    yield visit
    above = (*visit.above, visit.model)
    for field in shape(type(visit.model)).values():
        value = getattr(visit.model, field.name)
        here, pattern = join(visit.address, field.name), join(visit.pattern, field.name)
        audience = _audience(visit, field)
        if field.holds is Holds.MODEL and value is not None:
            yield from _below(Visit(here, pattern, value, above, audience))
        elif field.holds is Holds.MODELS:
            for each in value:
                name = getattr(each, "id", "")
                yield from _below(Visit(join(here, name), f"{pattern}/*", each, above, audience))


def _audience(visit: Visit, field: Shape) -> Audience:
    return Audience.TRAINER if Audience.TRAINER in (visit.audience, field.audience) else Audience.LEARNER


def _own_texts(visit: Visit) -> Iterator[Written]:
    for field in shape(type(visit.model)).values():
        value = getattr(visit.model, field.name)
        if field.translatable and value is not None:
            here, pattern = join(visit.address, field.name), join(visit.pattern, field.name)
            yield Written(here, pattern, parts(str(value), markdown=field.holds is Holds.MARKDOWN))
