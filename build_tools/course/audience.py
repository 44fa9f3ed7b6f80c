"""Removes every field that an audience may not see, so that no later stage can leak it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from build_tools.course.base import Audience, Model
from build_tools.course.course import Course
from build_tools.course.kinds import KINDS
from build_tools.course.shape import Holds, Shape, shape
from build_tools.ground.memory import remembered
from build_tools.ground.same import Same

M = TypeVar("M", bound=Model)


def for_audience(course: Course, audience: Audience) -> Course:
    """The course with only the kinds and fields that this audience may see. Trainers see all of it."""
    if audience is Audience.TRAINER:
        return course
    return replace(
        course,
        settings=without_trainer_fields(course.settings),
        entries={
            name: {id: _for_learners(Same(entry)) for id, entry in entries.items()}
            for name, entries in course.entries.items()
            if KINDS[name].audience is Audience.LEARNER
        },
    )


@remembered(1 << 13)
def _for_learners(entry: Same[Model]) -> Model:
    """The same entry gives the same model again, so that pages rendered from it stay valid."""
    return without_trainer_fields(entry.content)


def without_trainer_fields(model: M) -> M:
    """A model in which each trainer field, at any depth, has its default. The model itself if nothing changes."""
    changes: dict[str, Any] = {}
    for field in shape(type(model)).values():
        value = getattr(model, field.name)
        secret = field.audience is Audience.TRAINER
        left = type(model).model_fields[field.name].default if secret else _learner_value(field, value)
        if left is not value:
            changes[field.name] = left
    return model.model_copy(update=changes) if changes else model


def _learner_value(field: Shape, value: Any) -> Any:
    if field.holds is Holds.MODEL and value is not None:
        return without_trainer_fields(value)
    if field.holds is Holds.MODELS:
        models = tuple(without_trainer_fields(model) for model in value)
        return value if all(new is old for new, old in zip(models, value, strict=True)) else models
    return value
