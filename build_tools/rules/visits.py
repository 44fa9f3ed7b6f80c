"""Every model and every text of a course with its address, found by shape, so that rules see new fields and models."""

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
    """A model at its address. `pattern` is the address with `*` for ids; `owners` are the models it is in, outermost
    first.
    """

    address: str
    pattern: str
    model: Model
    owners: tuple[Model, ...] = ()
    audience: Audience = Audience.LEARNER

    @property
    def is_entry(self) -> bool:
        """True when the model has an id, so that its address names it alone."""
        return "id" in type(self.model).model_fields


@dataclass(frozen=True, slots=True)
class FieldText:
    """A text field of a model: its address, the address with `*` for ids, and the parsed parts of the text, and
    what it `shows` besides words (ground/prose.py).
    """

    address: str
    pattern: str
    parts: Parts
    shows: frozenset[str]


def visits(course: Course) -> tuple[Visit, ...]:
    """Every model of the course, owners first, in the order of the course."""
    return _visits(Same(course))


def texts(course: Course) -> tuple[FieldText, ...]:
    """Every text of the course, in the order of the course."""
    return _texts(Same(course))


@lru_cache(maxsize=1)
def _visits(same: Same[Course]) -> tuple[Visit, ...]:
    return tuple(visit for address, model in same.content.addressed() for visit in _entry(address, model))


@lru_cache(maxsize=1)
def _texts(same: Same[Course]) -> tuple[FieldText, ...]:
    return tuple(text for visit in _visits(same) for text in _own_texts(visit))


def _entry(address: str, model: Model) -> Iterator[Visit]:
    kind = address.partition("/")[0]
    pattern = f"{kind}/*" if "/" in address else kind
    yield from _below(Visit(address, pattern, model, (), KINDS[kind].audience))


def _below(visit: Visit) -> Iterator[Visit]:
    """The visit itself, then those of the models in its fields."""
    yield visit
    owners = (*visit.owners, visit.model)
    for field in shape(type(visit.model)).values():
        value = getattr(visit.model, field.name)
        address, pattern = join(visit.address, field.name), join(visit.pattern, field.name)
        audience = _audience(visit, field)
        if field.holds is Holds.MODEL and value is not None:
            yield from _below(Visit(address, pattern, value, owners, audience))
        elif field.holds is Holds.MODELS:
            for model in value:
                id = getattr(model, "id", "")
                yield from _below(Visit(join(address, id), f"{pattern}/*", model, owners, audience))


def _audience(visit: Visit, field: Shape) -> Audience:
    """The audience of a field: below a model for trainers, every field is for trainers."""
    return Audience.TRAINER if Audience.TRAINER in (visit.audience, field.audience) else Audience.LEARNER


def _own_texts(visit: Visit) -> Iterator[FieldText]:
    for field in shape(type(visit.model)).values():
        value = getattr(visit.model, field.name)
        if field.translatable and value is not None:
            address, pattern = join(visit.address, field.name), join(visit.pattern, field.name)
            is_block = field.holds is Holds.MARKDOWN
            yield FieldText(address, pattern, parts(str(value), markdown=is_block), field.type.shows)
