"""One written value -> one Python value of the type the model asks for."""

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
from build_tools.course.shape import Shape
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Scalar
from build_tools.parse.traps import read_as


class Refused(Exception):
    """The value cannot be used. Without a hint, it does not match `pattern`, and the field says what would."""

    def __init__(self, code: str, message: str, hint: str, pattern: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.pattern = code, message, hint, pattern


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
    if not re.fullmatch(r"[-+]?(0|[1-9]\d{0,8})", node.text):
        raise Refused("WRONG-TYPE", f'"{field.name}" is a whole number, not "{node.text}".', "For example: 40")
    _refuse_quotes(field, node, "a whole number")
    return int(node.text)


def _decimal(field: Shape, node: Scalar) -> Decimal:
    if not re.fullmatch(r"[-+]?\d{1,15}(\.\d{1,12})?", node.text):
        message = f'"{field.name}" is a number, not "{node.text}".'
        raise Refused("WRONG-TYPE", message, "Digits with a decimal point and no other mark, for example: 1250.5")
    _refuse_quotes(field, node, "a number")
    return Decimal(node.text)


def _boolean(field: Shape, node: Scalar) -> bool:
    if node.text not in ("true", "false"):
        meant = read_as(node.text)
        hint = f"Write: {meant}" if meant in ("true", "false") else "Write true, or write false."
        raise Refused("WRONG-TYPE", f'"{field.name}" is true or false, not "{node.text}".', hint)
    _refuse_quotes(field, node, "true or false")
    return node.text == "true"


def _refuse_quotes(field: Shape, node: Scalar, what: str) -> None:
    if not node.plain:
        message = f'"{field.name}" is {what}, and in quotes it is a text.'
        raise Refused("WRONG-TYPE", message, f"Write it without quotes: {node.text}")


def _date(field: Shape, node: Scalar) -> date:
    try:
        return date.fromisoformat(node.text if re.fullmatch(r"\d{4}-\d\d-\d\d", node.text) else "")
    except ValueError as error:
        message = f'"{field.name}" is a date, not "{node.text}".'
        raise Refused("WRONG-TYPE", message, "Year-month-day, for example: 2026-11-22") from error


_READERS: Final[dict[Any, Callable[[Shape, Scalar], Any]]] = {
    int: _integer,
    Decimal: _decimal,
    bool: _boolean,
    date: _date,
}


def _base(kind: Any) -> Any:
    return kind if isinstance(kind, type) else None


@cache
def _adapter(_name: str, annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _refusal(field: Shape, node: Scalar, error: ValidationError) -> Refused:
    choices = allowed(field.type)
    if choices:
        message = f'"{node.text}" is not a value of "{field.name}".'
        hint = f"{did_you_mean(node.text, choices)} One of: {', '.join(choices)}.".lstrip()
        return Refused("BAD-VALUE", message, hint)
    first = error.errors(include_url=False)[0]
    if first.get("ctx", {}).get("pattern") == ID_PATTERN:
        hint = "Use small letters, digits and hyphens, starting with a letter: safe-water"
        return Refused("BAD-ID", f'"{node.text}" is not an id.', hint)
    pattern = first.get("ctx", {}).get("pattern", "")
    hint = _described(_adapter(field.name, field.constrained).json_schema()) if pattern else _bounds(first)
    return Refused("BAD-VALUE", f'"{node.text}" does not fit in "{field.name}".', hint, pattern)


def _described(schema: dict[str, Any]) -> str:
    """The description of a type that has its own, such as a web address, wherever it stands in a union."""
    nested = (_described(each) for each in schema.get("anyOf", ()))
    return str(schema.get("description") or next(filter(None, nested), ""))


def allowed(kind: Any) -> tuple[str, ...]:
    """The values of a closed list; empty for anything else."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    return tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()


def _bounds(error: Any) -> str:
    words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than", "max_length": "at most"}
    context = error.get("ctx", {})
    found = [f"{word} {context[name]}" for name, word in words.items() if name in context]
    return f"It must be {' and '.join(found)}." if found else f"{error['msg']}."
