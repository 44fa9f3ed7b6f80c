"""What a draft may leave out: every field but its title. What is missing is a warning, and empty in the preview."""

from __future__ import annotations

from typing import Any

from build_tools.course.base import Model, Status
from build_tools.course.shape import Holds, Shape, shape
from build_tools.ground.address import join
from build_tools.ground.nodes import Mapping, Scalar, Sequence
from build_tools.ground.problems import Problem, Severity
from build_tools.ground.prose import Block

_NEEDED = "title"


def left_out(model: type[Model], node: Mapping) -> tuple[Shape, ...]:
    """The fields that a draft needs before it is published, and has not, or has empty. None for what is no draft."""
    fields = shape(model)
    if "status" not in fields or not _is_draft(node):
        return ()
    required = (field for field in fields.values() if field.required and not field.from_file_name)
    return tuple(field for field in required if field.name != _NEEDED and _is_empty(node, field.name))


def incomplete(name: str, fields: tuple[Shape, ...], node: Mapping) -> Problem:
    """The warning for a draft, called `name` in the message, that has left these fields out."""
    message = f"{name} is a draft without: {', '.join(field.name for field in fields)}."
    return Problem(node.mark, "DRAFT-INCOMPLETE", message, "Write them before you publish it.", Severity.WARNING)


def empty_values(fields: tuple[Shape, ...], address: str, language: str) -> dict[str, Any]:
    """What the fields hold that the draft at `address` has left out: no words, no entries, no minutes, no date."""
    return {field.name: _nothing(field, address, language) for field in fields}


def _nothing(field: Shape, address: str, language: str) -> Any:
    if field.translatable:
        return field.type((Block("", language),), join(address, field.name))
    if field.holds in (Holds.MODELS, Holds.LEAVES):
        return ()
    return 0 if field.type is int else None


def _is_draft(node: Mapping) -> bool:
    status = node.entries.get("status")
    return isinstance(status, Scalar) and status.text == Status.DRAFT


def _is_empty(node: Mapping, name: str) -> bool:
    value = node.entries.get(name)
    if isinstance(value, Sequence):
        return not value.items
    return value is None or (isinstance(value, Scalar) and value.plain and not value.text)
