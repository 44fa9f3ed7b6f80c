"""Explains to authors why a YAML file cannot be read, and what to do about it."""

from __future__ import annotations

import re
from typing import Final

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.reading.lines import lines_of
from build_tools.reading.yaml_lines import slip_near

_HINTS: Final = {
    "YAML-SIZE": "Split it into smaller files, or move what is not course text elsewhere.",
    "YAML-ENCODING": "Save it again as UTF-8 text. In most editors: Save As, encoding UTF-8.",
    "YAML-EMPTY": "Write its fields, or delete the file. The README in its folder shows the smallest valid file.",
    "YAML-ROOT": "Write `name: value` lines. The README in this folder shows the smallest valid file.",
    "YAML-DOCUMENTS": "Keep one; take out the line that says `---`.",
    "YAML-ALIAS": 'If a text starts with this sign, put it in "quotes". Else write out what it stands for.',
    "YAML-TAG": 'Take it out. If the text starts with an exclamation mark, put it in "quotes".',
    "YAML-DEPTH": "A bracket or an indent is probably left open above.",
    "YAML-SYNTAX": "Compare the indentation and quotes with the lines above.",
    "YAML-TAB": "Use spaces to indent, two for each level.",
}


_NOT_PRINTABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def unusable(mark: Mark, code: str, message: str, hint: str = "") -> UnusableError:
    """The error for a file that cannot be read further. Without `hint`, the hint is that of the code."""
    return UnusableError(mark, code, message, hint or _HINTS[code])


_START: Final = "A text cannot start with this character."
_QUOTES: Final = "Put the whole text in 'single quotes'."
_BACKSLASH: Final = 'There is a backslash inside "double quotes".'
_SINGLE: Final = "Use 'single quotes'."

_SYNTAX: Final = (
    (
        "mapping values are not allowed",
        "A field cannot start here.",
        "Indent it like the fields above, and look for a missing colon or quote there.",
    ),
    (
        "could not find expected ':'",
        "There is no field in this line.",
        "Text that goes on is indented. A field has a colon and a space: `name: value`.",
    ),
    ("did not find expected '-' indicator", "This line is indented differently from the list above.", ""),
    (
        "did not find expected key",
        "This line is not indented like the fields above, or a quote is left open.",
        "",
    ),
    ("found unexpected end of stream", "This quote is not closed.", "Close it where the text ends."),
    (
        "did not find expected ',' or",
        "This bracket is not closed, or a text in it needs quotes.",
        "Close it, or put the text in 'single quotes'.",
    ),
    ("block sequence entries are not allowed", "A list cannot start here.", "Start it on a line of its own."),
    ("found unknown escape character", _BACKSLASH, _SINGLE),
    ("hexdecimal number", _BACKSLASH, _SINGLE),
    ("invalid Unicode character escape", _BACKSLASH, _SINGLE),
    ("found unexpected ':'", "A text inside brackets cannot end with a colon.", _QUOTES),
    ("found unexpected document indicator", "This quote is not closed.", "Close it where the text ends."),
    (
        "expected <document start>",
        "Nothing can follow here: the file ended above, at a closing bracket or at a line `...`.",
        "Take out the brackets around all of it, or that line.",
    ),
    ("indicator equal to 0", "YAML counts the spaces of a text from 1 to 9.", "Take out the digit behind | or >."),
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
    (
        "expected comment or line break",
        "The text of a | or > starts in the next line.",
        "Move it there, and indent it.",
    ),
    ("did not find expected node content", _START, _QUOTES),
    ("cannot start any token", _START, _QUOTES),
    ("undefined tag handle", _START, _QUOTES),
    ("did not find the expected '>'", _START, _QUOTES),
    ("did not find expected whitespace", _START, _QUOTES),
    ("alphabetic or numeric character", _START, _QUOTES),
    ("mapping keys are not allowed", _START, _QUOTES),
    ("exceeded max depth", "The file is nested too deeply to read.", "A bracket is probably left open."),
)


# Mistakes that the whole line shows better than the place where the parser stopped.
_VALUE = r"^\s*(?:-\s+)*(?:[\w-]+:\s+)?"
_LINES: Final = (
    (
        "",
        re.compile(_VALUE + r"[@`%]"),
        _START,
        _QUOTES,
    ),
    (
        "",
        re.compile(_VALUE + r"(\[[^\]]*\]|\{[^}]*\})\s*[^\s,#\]})]"),
        "A text that starts with a bracket needs quotes.",
        _QUOTES,
    ),
    (
        "",
        re.compile(_VALUE + r"""("[^"]*"|'[^']*')\s*[^\s,#\]}:]"""),
        "There is text behind the closing quote.",
        "Use ' outside and \" inside, or write the text below a | without quotes.",
    ),
    (
        "mapping values are not allowed",
        re.compile(_VALUE + r"[“”„«»‘’‹›]"),
        "There is a second colon in this line, and these quotes are letters to YAML.",
        "Put 'straight quotes' around the whole text, also around the quotes that are there.",
    ),
    (
        "mapping values are not allowed",
        re.compile(r"^\s*(?:-\s+)*[\w-]+:\s+\S.*:(\s|$)"),
        "There is a second colon in this line.",
        'Put the text in "quotes".',
    ),
)


# For these messages, the place where a quote or bracket was opened helps more than the place where the parser stopped.
_REPORTED_AT_START: Final = (
    "found unexpected end of stream",
    "did not find expected ',' or",
    "could not find expected ':'",
    "found unexpected document indicator",
)


def explain(error: yaml.YAMLError, path: str, text: str) -> UnusableError:
    """PyYAML's error as an error for authors, at a place in the file `path` whose content is `text`."""
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    mark = _mark(error, reason, path, text)
    lines = lines_of(text)
    line = lines[mark.line - 1] if 0 < mark.line <= len(lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        tab = Mark(path, mark.line, indent.index("\t") + 1)
        return unusable(tab, "YAML-TAB", "There is a tab in this line.")
    slip = slip_near(lines, mark.line - 1)
    if slip:
        return unusable(Mark(path, slip.index + 1, slip.column), "YAML-SYNTAX", slip.message, slip.hint)
    for words, pattern, message, hint in _LINES:
        if words in reason and pattern.match(line):
            return unusable(mark, "YAML-SYNTAX", message, hint)
    for words, message, hint in _SYNTAX:
        if words in reason:
            return unusable(mark, "YAML-SYNTAX", message, hint)
    return unusable(mark, "YAML-SYNTAX", f"YAML cannot read this: {reason}.")


def _mark(error: yaml.YAMLError, reason: str, path: str, text: str) -> Mark:
    place = getattr(error, "problem_mark", None)
    if place and any(words in reason for words in _REPORTED_AT_START):
        place = getattr(error, "context_mark", None) or place
    return Mark(path, place.line + 1, place.column + 1) if place else _unprintable(path, text)


def _unprintable(path: str, text: str) -> Mark:
    """The place of the first character that YAML does not allow (YAML 1.2, section 5.1)."""
    character = _NOT_PRINTABLE.search(text)
    before = text[: character.start()] if character else ""
    return Mark(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
