"""The mutants of Python source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from tests.mutants.mutant import Mutant
from tests.mutants.operators import IN_ANNOTATIONS, OPERATORS, Operator

_TYPES = frozenset({"TypeVar", "cast", "ParamSpec"})
_ASSERTIONS = frozenset({"strict", "slots"})


def python_mutants(path: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a Python file, in the order of its text."""
    starts = _line_starts(source)
    mutants = (
        Mutant(path, starts[node.lineno - 1] + node.col_offset, node.lineno, operator.__name__, before, after)
        for candidate, operators in _nodes(ast.parse(source), OPERATORS)
        for operator in operators
        for node, after in operator(candidate)
        if isinstance(node, ast.expr | ast.stmt)
        if (before := ast.get_source_segment(source, node)) and before != after
    )
    yield from sorted(set(mutants))


def _line_starts(source: str) -> Sequence[int]:
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def _nodes(node: ast.AST, operators: Sequence[Operator]) -> Iterator[tuple[ast.AST, Sequence[Operator]]]:
    """Each node below `node`, and the operators that fit where it stands. Python 3.11 does not know where the parts of
    an f-string are.
    """
    if _does_nothing(node) or isinstance(node, ast.JoinedStr):
        return
    yield node, operators
    for name, value in ast.iter_fields(node):
        inner = IN_ANNOTATIONS if name in ("annotation", "returns") else operators
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _nodes(child, inner)


def _does_nothing(node: ast.AST) -> bool:
    """True for docstrings, names of types, lists of exports, and keywords that only make Python stricter."""
    match node:
        case ast.Expr(ast.Constant()):
            return True
        case ast.Call(ast.Name(id=name)):
            return name in _TYPES
        case ast.Assign([ast.Name(id=name)]):
            return name == "__all__"
        case ast.keyword(arg=name):
            return name in _ASSERTIONS
    return False
