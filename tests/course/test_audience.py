"""Learners get nothing that is for trainers, in any field of any model at any depth."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any, get_args

import pytest
from pydantic_core import PydanticUndefined

from build_tools.course import items
from build_tools.course.audience import for_audience, without_trainer_fields
from build_tools.course.base import TRAINER, Audience, Model
from build_tools.course.course import Course
from build_tools.course.items.base import Item
from build_tools.course.kinds import KINDS
from build_tools.course.models.course import CourseSettings
from build_tools.course.models.module import Module
from build_tools.course.models.workshop import Workshop
from build_tools.course.shape import Holds, Shape, shape
from tests.small import SMALL_COURSE, read_course

CANARY = "canary-4711"
SECRET = frozenset({"workshops", "tests", "papers"})
"""The kinds that no learner may see. Written here, not taken from the code: a kind that loses its mark must fail."""
TRAINER_FIELDS = frozenset(
    {
        "Activity.facilitation",
        "CaseStudy.debrief",
        "Discussion.debrief",
        "Module.sessions",
        "Safety.disclosure",
        "Safety.grounding",
        "Section.facilitator_notes",
        "Tool.facilitator_notes",
    }
)
"""The fields that no learner may see, written here for the same reason. A new one needs a line."""


def filled(model: type[Model], secret: bool = False) -> Model:
    """A model with every field filled in; texts below a trainer field are the canary."""
    found = next(iter(items.ITEM_TYPES.values())) if model is Item else model
    return found.model_construct(
        **{
            name: _value(field, secret or f"{found.__name__}.{name}" in TRAINER_FIELDS)
            for name, field in shape(found).items()
        }
    )


def _value(field: Shape, secret: bool) -> Any:
    if field.holds is Holds.MODELS:
        return (filled(field.type, secret),)
    if field.holds is Holds.MODEL:
        return filled(field.type, secret)
    if field.translatable:
        return field.type.of(CANARY if secret else "open")
    leaf = _leaf(field, secret)
    return (leaf,) if field.holds is Holds.LEAVES else leaf


def _leaf(field: Shape, secret: bool) -> Any:
    if isinstance(field.type, type) and issubclass(field.type, Enum):
        return next(iter(field.type))
    if get_args(field.type):
        return get_args(field.type)[0]
    return {int: 1, bool: True, date: date(2026, 11, 22)}.get(field.type, CANARY if secret else "open")


def everything() -> Course:
    """A course with one filled entry of every kind; the kinds for trainers are canaries through and through."""
    settings = filled(CourseSettings)
    assert isinstance(settings, CourseSettings)
    others = [kind for kind in KINDS.values() if kind.model is not CourseSettings]
    return Course("en", settings, {kind.name: {"one": filled(kind.model, kind.name in SECRET)} for kind in others})


def test_no_canary_reaches_learners() -> None:
    course = everything()
    assert repr(course).count(CANARY) > 50
    assert CANARY not in repr(for_audience(course, Audience.LEARNER))


def test_whatever_is_for_learners_stays() -> None:
    course = everything()
    learner = for_audience(course, Audience.LEARNER)
    assert learner.language == course.language
    assert repr(learner.settings).count("open") == repr(course.settings).count("open") > 0
    for name, entries in course.entries.items():
        if name not in SECRET:
            assert repr(learner.entries[name]).count("open") == repr(entries).count("open") > 0


@pytest.mark.parametrize("name", sorted(SECRET))
def test_kinds_for_trainers_are_gone(name: str) -> None:
    assert everything().entries[name]
    assert name not in for_audience(everything(), Audience.LEARNER).entries


def test_trainers_see_all_of_it() -> None:
    course = everything()
    assert for_audience(course, Audience.TRAINER) is course


def test_the_fields_for_trainers_are_these() -> None:
    marked = {
        f"{model.__name__}.{name}"
        for model in _models()
        for name, field in shape(model).items()
        if field.audience is TRAINER
    }
    assert marked == TRAINER_FIELDS


def test_every_trainer_field_can_be_left_out() -> None:
    without = [
        f"{model.__name__}.{name}"
        for model in _models()
        for name, field in shape(model).items()
        if field.audience is TRAINER and model.model_fields[name].default is PydanticUndefined
    ]
    assert without == []


def _models() -> set[type[Model]]:
    found: set[type[Model]] = set()
    waiting: list[type[Model]] = [*(kind.model for kind in KINDS.values()), *items.ITEM_TYPES.values()]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            inner = (field.type for field in shape(model).values() if field.holds in (Holds.MODEL, Holds.MODELS))
            waiting.extend(inner)
    return found


def test_what_holds_no_trainer_field_is_the_same_object() -> None:
    quiz = read_course(SMALL_COURSE).quizzes["safe-water"]
    assert without_trainer_fields(quiz) is quiz


def test_the_facilitators_side_of_an_activity_is_dropped() -> None:
    course = read_course(SMALL_COURSE)
    module: Module = for_audience(course, Audience.LEARNER).modules["safe-water"]
    assert course.modules["safe-water"].sections[0].activities[0].facilitation is not None
    assert module.sections[0].activities[0].facilitation is None
    assert str(module.sections[0].activities[0].task) == "Draw where it goes."


def test_trainer_kinds_are_kinds() -> None:
    assert {kind.name for kind in KINDS.values()} > SECRET
    assert {kind.model for kind in KINDS.values() if kind.name in SECRET} >= {Workshop}
