"""Reads numbers. What programs or people read in two ways is refused, and the message says what to write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from build_tools.course.shape import Shape
from build_tools.ground.nodes import Scalar
from build_tools.ground.problems import UnusableError

_WHOLE: Final = re.compile(r"[-+]?(0|[1-9]\d{0,8})(\.0*)?")
_DECIMAL: Final = re.compile(r"[-+]?((0|[1-9]\d{0,14})(\.\d{0,12})?|\.\d{1,12})")
# English readers take 1.500 for one and a half, Spanish and German readers for fifteen hundred.
_POINT_OR_GROUP: Final = re.compile(r"[-+]?[1-9]\d{0,2}\.\d{3}")
_IN_GROUPS: Final = re.compile(r"\d{1,3}([ ,.'’_\u00a0\u2009\u202f])\d{3}(\1\d{3})*")


def whole_number(field: Shape, node: Scalar) -> int:
    """The value of a field that holds a whole number; `25.0` is one.

    Raises:
        UnusableError: for anything else. The hint says what to write instead.
    """
    if not _WHOLE.fullmatch(node.text) or _POINT_OR_GROUP.fullmatch(node.text):
        meant = [number for number in numbers_meant(node.text) if "." not in number]
        raise _refused(node, f'"{field.name}" is a whole number, not "{node.text}".', meant, "For example: 40")
    _refuse_quotes(field, node, "a whole number")
    return int(Decimal(node.text))


def decimal_number(field: Shape, node: Scalar) -> Decimal:
    """The value of a field that holds a number.

    Raises:
        UnusableError: for anything else, and for a number such as `1.500`.
    """
    if _POINT_OR_GROUP.fullmatch(node.text):
        whole, small = numbers_meant(node.text)
        other = f", or {small}." if len(small) < len(node.text) else f"; or, with a fourth decimal, {node.text}0."
        raise _wrong(node, f'"{node.text}" is {whole} to some readers, and {small} to others.', f"Write {whole}{other}")
    if not _DECIMAL.fullmatch(node.text):
        message = f'"{field.name}" is a number, not "{node.text}".'
        example = "Digits with a decimal point and no other mark, for example: 1250.5"
        raise _refused(node, message, list(numbers_meant(node.text)), example)
    _refuse_quotes(field, node, "a number")
    return Decimal(node.text)


def numbers_meant(text: str) -> tuple[str, ...]:
    """The numbers that an author may have meant by `text`, in plain digits; none when nobody can tell."""
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text.removeprefix("+"))
    return tuple(dict.fromkeys(f"{sign}{number}" for number in _readings(digits)))


def _readings(digits: str) -> Iterator[str]:
    if re.fullmatch(r"0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+", digits):
        yield str(int(digits, 0))
    elif re.fullmatch(r"0\d+", digits):
        yield str(int(digits))
        yield from (str(int(digits, 8)),) if re.fullmatch("[0-7]+", digits) else ()
    elif re.fullmatch(r"\d+(_\d+)+", digits):
        yield digits.replace("_", "")
    elif _IN_GROUPS.fullmatch(digits):
        yield re.sub(r"\D", "", digits)
        yield from (_plain(digits.replace(",", ".")),) if re.fullmatch(r"\d+[.,]\d+", digits) else ()
    elif re.fullmatch(r"\d{1,15},\d{1,12}", digits):
        yield _plain(digits.replace(",", "."))
    elif re.fullmatch(r"(\d{1,9}\.?\d{0,9}|\.\d{1,9})[eE][-+]?\d", digits):
        yield _plain(digits)


def _plain(number: str) -> str:
    return format(Decimal(number).normalize(), "f")


def _refused(node: Scalar, message: str, meant: list[str], example: str) -> UnusableError:
    return _wrong(node, message, f"Write {', or '.join(meant)}." if meant else example)


def _wrong(node: Scalar, message: str, hint: str) -> UnusableError:
    return UnusableError(node.mark, "WRONG-TYPE", message, hint)


def _refuse_quotes(field: Shape, node: Scalar, type_name: str) -> None:
    if not node.plain:
        message = f'"{field.name}" is {type_name}, and in quotes it is a text.'
        raise _wrong(node, message, f"Write it without quotes: {node.text}")
