"""Finds lists and tables in a text whose lines YAML joins to one (YAML 1.2, section 6.5, line folding)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem

_ROW = re.compile(r"\s*([-*+]|\d{1,2}[.)]|\|)\s+\S")
_FEWEST_ROWS = 2
"""One line alone may start with a dash or a number because it was wrapped there."""


def folded_lists(event: yaml.ScalarEvent, path: str, lines: Sequence[str]) -> Iterator[Problem]:
    """A problem when the value of `event` holds a list that is lost. `lines` are those of the file `path`."""
    start, end = event.start_mark, event.end_mark
    if event.style == "|" or start is None or end is None or end.line == start.line:
        return
    behind = end.line + (end.column > 0)
    numbers = range(start.line + 1, min(behind, len(lines)))
    rows = [number for number in numbers if _ROW.match(lines[number])]
    # After an empty line YAML keeps the break, as programs that write YAML know.
    if len(rows) >= _FEWEST_ROWS and any(lines[number - 1].strip() for number in rows):
        column = len(lines[rows[0]]) - len(lines[rows[0]].lstrip()) + 1
        message = "YAML joins these lines to one, and the list is lost."
        hint = "Start the text with a | behind the colon, and write it in the lines below, without quotes."
        yield Problem(Mark(path, rows[0] + 1, column), "TEXT-FOLDED", message, hint)
