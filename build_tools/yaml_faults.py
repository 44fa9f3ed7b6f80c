"""What can make a YAML file unreadable, and what its author should do."""

from __future__ import annotations

from typing import Final

import yaml

from build_tools.nodes import Mark
from build_tools.problems import Problem

_HINTS: Final = {
    "YAML-SIZE": "Split it into smaller files, or move what is not course text elsewhere.",
    "YAML-ENCODING": "Save it again as UTF-8 text. In most editors: Save As, encoding UTF-8.",
    "YAML-EMPTY": "Write its fields, or delete the file. The README in its folder shows the smallest valid file.",
    "YAML-ROOT": "Write `name: value` lines. The README in this folder shows the smallest valid file.",
    "YAML-DOCUMENTS": "Keep one; take out the line that says `---`.",
    "YAML-ALIAS": 'Write the text out again. If a text starts with * or &, put it in "quotes".',
    "YAML-TAG": 'Take it out. If the text starts with an exclamation mark, put it in "quotes".',
    "YAML-DEPTH": "A bracket or an indent is probably left open above.",
    "DUPLICATE-KEY": "Keep one of the two; nothing is read from the second.",
    "YAML-SYNTAX": "Compare the indentation and quotes with the lines above.",
    "YAML-TAB": "Use spaces to indent, two for each level.",
}


class Fault(Exception):
    """A file cannot be read further. Line and column count from 1."""

    def __init__(self, code: str, message: str, line: int = 1, column: int = 1, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.line, self.column = code, message, line, column
        self.hint = hint or _HINTS[code]

    def at(self, path: str) -> Problem:
        """The fault as a problem of the file `path`."""
        return Problem(Mark(path, self.line, self.column), self.code, self.message, self.hint)


_SYNTAX: Final = (
    ("mapping values are not allowed", "There is a second colon in this line.", 'Put the text in "quotes".'),
    ("could not find expected ':'", "A colon is missing after a field's name.", "Write `name: value`."),
    ("did not find expected '-' indicator", "This line is indented differently from the list above.", ""),
    (
        "did not find expected key",
        "This line is not indented like the fields above, or a quote is left open.",
        "",
    ),
    ("found unexpected end of stream", "A quote or a bracket is still open at the end.", ""),
    ("block sequence entries are not allowed", "A list cannot start here.", "Start it on a line of its own."),
    (
        "found unknown escape character",
        'There is a backslash inside "double quotes".',
        "Use 'single quotes'.",
    ),
    (
        "special characters are not allowed",
        "There is a character that cannot be shown.",
        "Delete it and type it again.",
    ),
    (
        "control characters are not allowed",
        "There is a character that cannot be shown.",
        "Delete it and type it again.",
    ),
    ("exceeded max depth", "The file is nested too deeply to read.", "A bracket is probably left open."),
)


def explain(error: yaml.YAMLError, text: str) -> Fault:
    """PyYAML's message in words for an author, at the place where it is."""
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    lines = text.splitlines()
    if 0 < line <= len(lines) and "\t" in lines[line - 1][: column + 1]:
        return Fault("YAML-TAB", "There is a tab in this line.", line, lines[line - 1].index("\t") + 1)
    for pattern, message, hint in _SYNTAX:
        if pattern in problem:
            return Fault("YAML-SYNTAX", message, line, column, hint)
    return Fault("YAML-SYNTAX", f"YAML cannot read this: {problem}.", line, column)
