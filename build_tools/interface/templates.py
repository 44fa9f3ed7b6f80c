"""The interface words that a template asks for, as far as their ids are written in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from build_tools.interface.calls import Call, calls
from build_tools.interface.use import PART, Use, mark_at, several

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_CALLS = tuple(map(re.compile, (r"word\(", r"word_plain\(", r"\brow\(")))
"""`row` is the macro in `parts/blocks.html.j2` that shows the word of this id beside a value."""
_LOOK_UP = re.compile(r'words\[\s*"([^"]*)"\s*\]')
_SET = re.compile(r'\{%-? *set (?:missing|check|key_title) = "([^"]*)"')
"""The words of its own that the template of an Interaction sets for `parts/item.html.j2`."""
_TEXTS = re.compile(r"\{%-? *set TEXTS = (.*?)%\}", re.DOTALL)
"""The words of its own that the template of an Interaction offers to its script."""
_PAIR = re.compile(r'\(\s*"([^"]*)",\s*"([^"]*)"\s*\)')
_FOR_SCRIPT = re.compile(r'data-word[\w-]*="\{\{-? *\Z')
_LITERAL = re.compile(r'"([^"]*)"\Z')
_NAME = re.compile(r"\w+\Z")
_LOOP = re.compile(r"\bfor (\w+) in [(\[]([^)\]]*)[)\]]")
_STRING = re.compile(r'"([^"]*)"')
_JINJA = Environment(autoescape=True)


def uses_in_template(text: str, path: str) -> Iterator[Use]:
    """The uses in the template `text`, whose file is at `path`."""
    text = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
    for call in (call for opening in _CALLS for call in calls(text, opening)):
        values = None if _FOR_SCRIPT.search(text[: call.start][-60:]) else call.keywords
        yield from several(_names(call, text), mark_at(path, text, call.start), values)
    for pattern in (_LOOK_UP, _SET):
        for match in pattern.finditer(text):
            yield Use(match[1], mark_at(path, text, match.start()))
    for texts in _TEXTS.finditer(text):
        for pair in _PAIR.finditer(text, *texts.span(1)):
            yield Use(pair[2], mark_at(path, text, pair.start(2)), key=pair[1])


def _names(call: Call, text: str) -> Iterator[str]:
    argument = call.arguments[0] if call.arguments else ""
    literal = _LITERAL.match(argument)
    if literal:
        yield literal[1]
    elif _NAME.match(argument):
        yield from _looped(argument, text[: call.start])
    else:
        yield from _spelled(argument)


def _looped(name: str, before: str) -> Iterator[str]:
    """The values of a variable, when the loop before its use lists them: `for name in ("yes", "no")`."""
    loop = next((loop for loop in reversed(list(_LOOP.finditer(before))) if loop[1] == name), None)
    yield from _STRING.findall(loop[2]) if loop else ()


@cache
def _spelled(expression: str) -> tuple[str, ...]:
    """The values that an expression can have; none when it is no Jinja, as the build then says where."""
    try:
        output = _JINJA.parse("{{ " + expression + " }}").body[0]
    except TemplateSyntaxError:
        return ()
    return tuple(_possible(next(output.iter_child_nodes())))


def _possible(node: nodes.Node | None) -> Iterator[str]:
    """The values that an expression can have, as far as it spells them out."""
    match node:
        case nodes.Const(value=str(value)):
            yield value
        case nodes.CondExpr(expr1=left, expr2=right) | nodes.Or(left=left, right=right):
            yield from (*_possible(left), *_possible(right))
        case nodes.Filter(name="default", node=value, args=[other, *_]):
            yield from (*_possible(value), *_possible(other))
        case nodes.Concat(nodes=parts):
            yield "".join(_part(part) for part in parts)


def _part(node: nodes.Node) -> str:
    return node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else PART
