"""The wrong edits of Python source: each operator is a function from a node to edits."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from copy import copy

Edit = tuple[ast.AST, str]
"""A node, and the text that comes in its place."""

Operator = Callable[[ast.AST], Iterator[Edit]]

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
_KEY = re.compile(r"[\w./:#*-]+")


def comparison(node: ast.AST) -> Iterator[Edit]:
    """`<` becomes `<=`, `==` becomes `!=`, `in` becomes `not in`, and so on."""
    if isinstance(node, ast.Compare):
        for number, operation in enumerate(node.ops):
            changed = copy(node)
            changed.ops = [*node.ops]
            changed.ops[number] = _COMPARISONS[type(operation)]()
            yield node, f"({ast.unparse(changed)})"


def and_or(node: ast.AST) -> Iterator[Edit]:
    """`and` becomes `or`, and the other way round."""
    if isinstance(node, ast.BoolOp):
        operation = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, f"({ast.unparse(ast.BoolOp(operation, node.values))})"


def negation(node: ast.AST) -> Iterator[Edit]:
    """`not x` becomes `x`."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, f"({ast.unparse(node.operand)})"


def number(node: ast.AST) -> Iterator[Edit]:
    """A whole number becomes the next one, or the one before."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield node, f"({node.value + 1})"
        yield node, f"({node.value - 1})"


def truth(node: ast.AST) -> Iterator[Edit]:
    """`True` becomes `False`, and the other way round."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield node, str(not node.value)


def key(node: ast.AST) -> Iterator[Edit]:
    """A text of one word, such as the name of a field, becomes empty; prose stays."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _KEY.fullmatch(node.value):
        yield node, '""'


def arithmetic(node: ast.AST) -> Iterator[Edit]:
    """`+` becomes `-`, `|` becomes `&`, and so on."""
    if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        yield node, f"({ast.unparse(ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right))})"


def call(node: ast.AST) -> Iterator[Edit]:
    """`min` becomes `max`, `any` becomes `all`, `sorted` keeps the order there is."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        name = _CALLS[node.func.id]
        keywords = [] if name == "list" else node.keywords
        yield node, ast.unparse(ast.Call(ast.Name(name), node.args, keywords))


def result(node: ast.AST) -> Iterator[Edit]:
    """A function gives nothing."""
    if isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield node, "return None"


def statement(node: ast.AST) -> Iterator[Edit]:
    """A statement that names nothing new is left out."""
    is_call = isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)
    is_kept = isinstance(node, ast.Assign) and not isinstance(node.targets[0], ast.Name | ast.Tuple)
    if is_call or is_kept or isinstance(node, ast.AugAssign | ast.Raise):
        yield node, "pass"


def condition(node: ast.AST) -> Iterator[Edit]:
    """A condition always holds."""
    if isinstance(node, ast.If | ast.IfExp) and not _is_type_checking(node.test):
        yield node.test, "True"


def filtering(node: ast.AST) -> Iterator[Edit]:
    """A filter of a comprehension lets all pass."""
    if isinstance(node, ast.comprehension):
        yield from ((test, "True") for test in node.ifs)


def jump(node: ast.AST) -> Iterator[Edit]:
    """`break` becomes `continue`, and the other way round."""
    if isinstance(node, ast.Break | ast.Continue):
        yield node, "continue" if isinstance(node, ast.Break) else "break"


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_type_checking(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "TYPE_CHECKING"


IN_ANNOTATIONS: tuple[Operator, ...] = (number, truth)
"""Those that leave a type a type."""

OPERATORS: tuple[Operator, ...] = (
    *IN_ANNOTATIONS,
    comparison,
    and_or,
    negation,
    key,
    arithmetic,
    call,
    result,
    statement,
    condition,
    filtering,
    jump,
)
