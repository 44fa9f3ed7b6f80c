"""The interface words that a Python file asks for, as far as their ids are written in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from build_tools.interface.calls import Call, calls
from build_tools.interface.use import PART, Use, mark_at, several

# Each begins with fixed letters, which a search finds ten times as fast as a choice between several.
_CALLS = tuple(
    map(re.compile, (r"word\((?<![A-Za-z0-9]word\()", r"words\.plain\(", r"words\.html\(", r'mark\((?="word")'))
)
_KEYWORDS = tuple(map(re.compile, (r'word="([^"]+)"', r'prompt="([^"]+)"', r'LookUpPage\([^",]+,\s*"([^"]+)"')))
_WORDS = re.compile(r"WORDS\b(?<=^WORDS)[^\n=]*= (?!Kind\()[^\n]*(?:\n[ \t)\]}][^\n]*)*", re.MULTILINE)
"""The statement that gives WORDS its value: the words that a script or a template without a page's functions shows."""
_LITERAL = re.compile(r'(f?)"([^"]*)"\Z')
_ID = re.compile(r"[a-z][a-z0-9-]*(/one)?\Z")
_PLACE = re.compile(r"\{[^{}]*\}")


def uses_in_python(text: str, path: str) -> Iterator[Use]:
    """The uses in the Python code `text`, whose file is at `path`."""
    for call in (call for opening in _CALLS for call in calls(text, opening)):
        yield from several(_names(call), mark_at(path, text, call.start), call.keywords)
    for match in (match for keyword in _KEYWORDS for match in keyword.finditer(text)):
        yield Use(match[1], mark_at(path, text, match.start()))
    for match in _WORDS.finditer(text):
        yield from _listed(match[0], path, text, match.start())


def _names(call: Call) -> Iterator[str]:
    """The id in the first argument that is a string; behind `mark("word",` that is the second argument."""
    literals = [literal for literal in map(_LITERAL.match, call.arguments) if literal and literal[2] != "word"]
    for prefix, text in (literal.groups() for literal in literals[:1]):
        yield _PLACE.sub(PART, text) if prefix else text


def _listed(statement: str, path: str, text: str, start: int) -> Iterator[Use]:
    (tree,) = ast.parse(statement).body
    for key, name in _ids(tree):
        index = text.find(f'"{name}"', start)
        yield Use(name, mark_at(path, text, index), key=key)


def _ids(node: ast.AST) -> Iterator[tuple[str, str]]:
    """The ids in a value, each with the name by which scripts read it, or "": of a pair the second, of a mapping the
    values, or the keys when the values are sentences.
    """
    match node:
        case ast.Constant(value=str(value)):
            yield "", value
        case ast.Tuple(elts=[ast.Constant(value=str(key)), ast.Constant(value=str(value))]):
            yield key, value
        case ast.Dict(keys=keys, values=values):
            yield from filter(None, map(_of_pair, keys, values))
        case _:
            yield from (found for child in ast.iter_child_nodes(node) for found in _ids(child))


def _of_pair(key: ast.expr | None, value: ast.expr) -> tuple[str, str] | None:
    match key, value:
        case ast.Constant(value=str(name)), ast.Constant(value=str(text)):
            return (name, text) if _ID.match(text) else ("", name)
    return None
