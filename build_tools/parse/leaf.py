"""One written value -> one Python value of the type the model asks for."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from build_tools.models.base import ID_PATTERN
from build_tools.nodes import Scalar
from build_tools.parse.traps import read_as
from build_tools.shape import Shape


class Refused(Exception):
    """The value cannot be used."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def leaf_value(field: Shape, node: Scalar, adapter_of: Any = None) -> Any:
    """The value of a field that holds one thing.

    Raises:
        Refused: with what is wrong and what to write instead.
    """
    value = _READERS.get(_base(field.type), _text)(field, node)
    try:
        return _adapter(field.name, adapter_of or field.constrained).validate_python(value)
    except ValidationError as error:
        raise _refusal(field, node, error) from error


def refuse_trap(field: Shape, node: Scalar) -> None:
    """Text without quotes that YAML would read as something else.

    Raises:
        Refused: for `no`, `12:30`, `2019`, an empty value and the like.
    """
    meaning = read_as(node.text) if node.plain else ""
    if meaning == "nothing":
        raise Refused("EMPTY-FIELD", f'"{field.name}" is empty.', "Write a text, or take the field out.")
    if meaning:
        message = f'Without quotes, YAML reads {node.text} as {meaning}, and "{field.name}" is a text.'
        raise Refused("YAML-TRAP", message, f'Put it in quotes: "{node.text}"')


def _text(field: Shape, node: Scalar) -> str:
    refuse_trap(field, node)
    return node.text


def _integer(field: Shape, node: Scalar) -> int:
    if not re.fullmatch(r"[-+]?\d{1,9}", node.text) or not node.plain:
        raise Refused("WRONG-TYPE", f'"{field.name}" is a whole number, not "{node.text}".', "For example: 40")
    return int(node.text)


def _boolean(field: Shape, node: Scalar) -> bool:
    if not node.plain or node.text not in ("true", "false"):
        raise Refused("WRONG-TYPE", f'"{field.name}" is true or false, not "{node.text}".', "Write: true")
    return node.text == "true"


def _date(field: Shape, node: Scalar) -> date:
    try:
        return date.fromisoformat(node.text)
    except ValueError as error:
        message = f'"{field.name}" is a date, not "{node.text}".'
        raise Refused("WRONG-TYPE", message, "Year-month-day, for example: 2026-11-22") from error


_READERS: Final[dict[Any, Callable[[Shape, Scalar], Any]]] = {int: _integer, bool: _boolean, date: _date}


def _base(kind: Any) -> Any:
    return kind if isinstance(kind, type) else None


@cache
def _adapter(_name: str, annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _refusal(field: Shape, node: Scalar, error: ValidationError) -> Refused:
    choices = allowed(field.type)
    if choices:
        near = difflib.get_close_matches(node.text, choices, 1)
        meant = f'Did you mean "{near[0]}"? ' if near else ""
        message = f'"{node.text}" is not a {field.name}.'
        return Refused("BAD-VALUE", message, f"{meant}One of: {', '.join(choices)}.")
    first = error.errors(include_url=False)[0]
    if first.get("ctx", {}).get("pattern") == ID_PATTERN:
        hint = "Use small letters, digits and hyphens, starting with a letter: safe-water"
        return Refused("BAD-ID", f'"{node.text}" is not an id.', hint)
    return Refused("BAD-VALUE", f'"{node.text}" does not fit in "{field.name}".', _expectation(first))


def allowed(kind: Any) -> tuple[str, ...]:
    """The values of a closed list; empty for anything else."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    return tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()


def _expectation(error: Any) -> str:
    context = error.get("ctx", {})
    if "pattern" in context:
        return f"It must look like this: {context['pattern']}"
    bounds = {
        "ge": "at least",
        "gt": "more than",
        "le": "at most",
        "lt": "less than",
        "max_length": "at most",
    }
    words = [f"{words} {context[name]}" for name, words in bounds.items() if name in context]
    return f"It must be {' and '.join(words)}." if words else f"{error['msg']}."
