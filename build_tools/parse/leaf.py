"""Turns one written value into a Python value of the type that the model asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from build_tools.course.base import ID_PATTERN
from build_tools.course.shape import Holds, Shape
from build_tools.ground.hidden import SOFT_HYPHEN
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Node, Scalar
from build_tools.ground.problems import UnusableError
from build_tools.parse.numbers import decimal_number, whole_number
from build_tools.parse.traps import yaml_meaning


def wrong_type(node: Node, message: str, hint: str) -> UnusableError:
    """The error for a value of the wrong type."""
    return UnusableError(node.mark, "WRONG-TYPE", message, hint)


def empty_text(field: Shape, node: Node) -> UnusableError:
    """The error for a text that is empty, or for an empty line in a list of values."""
    if field.holds is Holds.LEAVES:
        return UnusableError(node.mark, "EMPTY-FIELD", f'"{field.name}" has an empty line.', "Fill it, or take it out.")
    return empty_field(field, node, "Write a text")


def empty_field(field: Shape, node: Node, mend: str) -> UnusableError:
    """The error for an empty field. `mend` starts the hint; it ends with taking the field out where that is allowed."""
    hint = f"{mend}." if field.required else f"{mend}, or take the field out."
    return UnusableError(node.mark, "EMPTY-FIELD", f'"{field.name}" is empty.', hint)


def leaf_value(field: Shape, node: Scalar, annotation: Any = None) -> Any:
    """The value of a field that holds one value, or one value of a list. In a list, `annotation` is the type of one.

    Raises:
        UnusableError: the value does not fit; it says what to write instead.
    """
    if SOFT_HYPHEN in node.text:
        message, without = f'"{field.name}" has a soft hyphen, which nobody sees.', node.text.replace(SOFT_HYPHEN, "")
        raise UnusableError(node.mark, "TEXT-HIDDEN", message, f"Type it again, without: {without}")
    value = _READERS.get(_base(field.type), _text)(field, node)
    try:
        return _adapter(field.name, annotation or field.constrained).validate_python(value)
    except ValidationError as error:
        raise _misfit(field, node, error) from error


def refuse_trap(field: Shape, node: Scalar) -> None:
    """Refuses text without quotes that YAML would read as another type.

    Raises:
        UnusableError: for `no`, `12:30`, `2019`, an empty value and the like.
    """
    meaning = yaml_meaning(node.text) if node.plain else ""
    if meaning == "nothing":
        raise empty_text(field, node)
    if meaning:
        message = f'Without quotes, YAML reads {node.text} as {meaning}, and "{field.name}" is a text.'
        raise UnusableError(node.mark, "YAML-TRAP", message, f'Put it in quotes: "{node.text}"')


def _text(field: Shape, node: Scalar) -> str:
    refuse_trap(field, node)
    return node.text


def _boolean(field: Shape, node: Scalar) -> bool:
    if node.text.lower() not in ("true", "false"):
        meaning = yaml_meaning(node.text)
        hint = f"Write: {meaning}" if meaning in ("true", "false") else "Write true, or write false."
        raise wrong_type(node, f'"{field.name}" is true or false, not "{node.text}".', hint)
    if not node.plain:
        message = f'"{field.name}" is true or false, and in quotes it is a text.'
        raise wrong_type(node, message, f"Write it without quotes: {node.text}")
    return node.text.lower() == "true"


def _date(field: Shape, node: Scalar) -> date:
    try:
        return date.fromisoformat(node.text if re.fullmatch(r"\d{4}-\d\d-\d\d", node.text) else "")
    except ValueError as error:
        message = f'"{field.name}" is a date, not "{node.text}".'
        raise wrong_type(node, message, "Year-month-day, for example: 2026-11-22") from error


_READERS: Final[dict[Any, Callable[[Shape, Scalar], Any]]] = {
    int: whole_number,
    Decimal: decimal_number,
    bool: _boolean,
    date: _date,
}


def _base(kind: Any) -> Any:
    return kind if isinstance(kind, type) else None


@cache
def _adapter(_name: str, annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _misfit(field: Shape, node: Scalar, error: ValidationError) -> UnusableError:
    choices = allowed(field.type)
    if choices:
        message = f'"{node.text}" is not a value of "{field.name}".'
        hint = f"{did_you_mean(node.text, choices)} One of: {', '.join(choices)}.".lstrip()
        return UnusableError(node.mark, "BAD-VALUE", message, hint)
    first = error.errors(include_url=False)[0]
    if first.get("ctx", {}).get("pattern") == ID_PATTERN:
        hint = "Use small letters, digits and hyphens, starting with a letter: safe-water"
        return UnusableError(node.mark, "BAD-ID", f'"{node.text}" is not an id.', hint)
    pattern = first.get("ctx", {}).get("pattern", "")
    hint = _looks_like(field, pattern) if pattern else _bounds(first)
    return UnusableError(node.mark, "BAD-VALUE", f'"{node.text}" does not fit in "{field.name}".', hint)


def _looks_like(field: Shape, pattern: str) -> str:
    description = _description(_adapter(field.name, field.constrained).json_schema()) or field.description
    return description or f"It looks like this: {pattern}"


def _description(schema: dict[str, Any]) -> str:
    """The description in the schema of a type, such as a web address, or the first in a union of types; or ""."""
    descriptions = (_description(part) for part in schema.get("anyOf", ()))
    return str(schema.get("description") or next(filter(None, descriptions), ""))


def allowed(kind: Any) -> tuple[str, ...]:
    """The values of an Enum or Literal type; none for any other type."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    return tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()


def _bounds(error: Any) -> str:
    words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than", "max_length": "at most"}
    context = error.get("ctx", {})
    bounds = [f"{word} {context[name]}" for name, word in words.items() if name in context]
    return f"It must be {' and '.join(bounds)}." if bounds else f"{error['msg']}."
