"""Gives the names that a script declares for itself one or two letters: our scripts get a tenth smaller.

No well-kept Python package does it on every system: each needs Node, or a binary that some computers have not.
"""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterator
from itertools import count, product

_TOKEN = re.compile(
    r"""(?P<name>[^\W\d][\w$]*|\$[\w$]*)|(?P<sign>=>|\.\.\.|[.,;(){}[\]])"""
    r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
    r"""|(?:(?<![\w$)\]])|(?<=return)|(?<=typeof))/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+/[a-z]*"""
    r"""|\d[\w.]*|(?P<space>\s+)|[^\w$.,;(){}[\]"'`/=\s]+|[=/]|(?P<strange>.)"""
)
"""A token of a minified script, or several signs in a row that say nothing here (ECMAScript 2015, section 11). A slash
begins a pattern where no value has ended."""

_RESERVED = (
    "arguments break case catch class const constructor continue default delete do else extends false finally for "
    "function get if in instanceof let new null of return set static super switch this throw true try typeof var void "
    "while"
)
_GLOBALS = (
    "undefined Infinity Array Blob Boolean Date Event FileReader JSON Map Math Node Number Object Promise RegExp Set "
    "String URL atob btoa decodeURIComponent document encodeURIComponent escape isNaN navigator parseInt unescape "
    "window"
)
_KEPT = frozenset(f"{_RESERVED} {_GLOBALS}".split())
"""Words that are no script's own. tests/scripts/test_names.py fails for a script that uses another one without
declaring it."""

_BEFORE_BLOCK = frozenset({"", ")", "=>", ";", "{block", "}", "else", "try", "finally", "do"})
_OUTSIDE = 0
"""The part of a script that is in no function of its top level and in no method."""

_Token = tuple[str, int, int]
"""The text, the part of the script that it stands in, and 0, _OWN or _FIELD."""
_OWN, _FIELD = 1, 2
"""A name that is replaced; one that names a field, too."""


def shortened(script: str) -> str:
    """A minified module, as a function of what it imports, with short names for all that it declares.

    What stands after a dot or names a field stays. A name of a function's own is replaced by the same letters
    everywhere in that function, any other by the same ones everywhere, so that scopes within do not matter: first
    letters are small in functions and capitals outside. `script` has no labels, and declares nothing that is called
    as one of `_KEPT`. Raises ValueError with what cannot be read, such as the beginning of a template literal.
    """
    tokens = tuple(_tokens(script))
    outer = {text for text, part, role in tokens if role and part == _OUTSIDE}
    names: defaultdict[int, _Names] = defaultdict(lambda: _Names(string.ascii_lowercase))
    names[_OUTSIDE] = _Names(string.ascii_uppercase)
    return "".join(
        _written(text, role, names[_OUTSIDE if text in outer else part]) if role else text
        for text, part, role in tokens
    )


class _Names(dict[str, str]):
    """Short names by the names they replace, given in the order in which these are asked for."""

    def __init__(self, first: str) -> None:
        self.free = _letters(first)

    def __missing__(self, name: str) -> str:
        self[name] = next(self.free)
        return self[name]


def _letters(first: str) -> Iterator[str]:
    names = ("".join(letters) for more in count() for letters in product(first, *(string.ascii_letters,) * more))
    return (name for name in names if name not in _KEPT)


def _written(text: str, role: int, names: _Names) -> str:
    return f"{text}:{names[text]}" if role == _FIELD else names[text]


def _tokens(script: str) -> Iterator[_Token]:
    brackets, before, head, part, parts = [""], "", "", _OUTSIDE, _OUTSIDE
    for match in _TOKEN.finditer(script):
        kind, text = match.lastgroup, match[0]
        if kind == "strange":
            raise ValueError(text)
        if kind == "name":
            yield text, part, _role(text, before, brackets[-1], script[match.end()])
            if text == "class" or (text == "function" and len(brackets) == 2):
                head = text
        else:
            yield text, part, 0
        if kind == "sign":
            if text == "{":
                text, head = _brace(before, head), ""
            elif text == "(" and (head == "function" or brackets[-1] == "{class"):
                parts, head = parts + 1, ""
                part = parts
            if text[0] in "([{":
                brackets.append(text)
            elif text in ")]}":
                brackets.pop()
                if text == "}" and (len(brackets) == 2 or brackets[-1] == "{class"):
                    part = _OUTSIDE
        if kind != "space":
            before = text


def _brace(before: str, head: str) -> str:
    """What a brace begins: a class, a block of statements, or the fields of an object or of a pattern."""
    if head == "class":
        return "{class"
    return "{block" if before in _BEFORE_BLOCK else "{fields"


def _role(name: str, before: str, around: str, after: str) -> int:
    if before == "." or name in _KEPT or around == "{class":
        return 0
    if around != "{fields" or before not in ("{fields", ","):
        return _OWN
    return 0 if after in ":(" else _FIELD
