"""Finds calls of certain functions in the text of a template or of a Python file, with their arguments as text.

A whole parser would need ten times as long for the same: `course check` runs often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[()\[\]{},]""")
_KEYWORD = re.compile(r"\s*(\w+)\s*=(?!=)")


@dataclass(frozen=True, slots=True)
class Call:
    """A call that begins at `start`. `arguments` are those without a keyword, `keywords` the names of the others."""

    start: int
    arguments: tuple[str, ...]
    keywords: frozenset[str]


def calls(text: str, opening: re.Pattern[str]) -> Iterator[Call]:
    """The calls whose beginning, up to and with the parenthesis, matches `opening`."""
    for match in opening.finditer(text):
        parts = tuple(_arguments(text, match.end()))
        keywords = [_KEYWORD.match(part) for part in parts]
        bare = tuple(part.strip() for part, keyword in zip(parts, keywords, strict=True) if not keyword)
        yield Call(match.start(), bare, frozenset(keyword[1] for keyword in keywords if keyword))


def _arguments(text: str, start: int) -> Iterator[str]:
    """The texts between the commas of a call whose parenthesis opens before `start`."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        sign = token[0]
        if depth == 0 and sign in (",", ")"):
            yield text[start : token.start()]
            start = token.end()
            if sign == ")":
                return
        depth += (sign in ("(", "[", "{")) - (sign in (")", "]", "}"))
