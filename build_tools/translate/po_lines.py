"""Checks the lines of a gettext file, and brings them into a form that polib reads without losing any.

The format: GNU gettext manual, section 'The Format of PO Files'. polib silently drops what it does not expect (an
open quote, the last entry after a stray comment), so the checks are here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.translate.text import plain_lines

_COMMENT = re.compile(r"#(~\||[.:,|~])?[ \t]*(.*)")
# Zero bytes, and the characters that Python's `surrogateescape` puts in the place of bytes that are not UTF-8.
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_KEYWORD_AND_STRING = re.compile(
    r'(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]\])?)[ \t]*)?("(?:[^"\\]|\\.)*")[ \t]*'
)


def misplaced(mark: Mark, message: str) -> UnusableError:
    """The error for a line that does not belong in a gettext file, or not in this place."""
    hint = "Mend this line, or take the last version that worked. Nothing in the file is used."
    return UnusableError(mark, "PO-SYNTAX", message, hint)


def plain_text(path: str, text: str) -> str:
    """The `text` of the file at `path` without a byte order mark, with `\\n` as its only line end.

    Raises:
        UnusableError: for text that is not UTF-8.
    """
    not_text = _NOT_TEXT.search(text)
    if not_text:
        mark = Mark(path, text.count("\n", 0, not_text.start()) + 1)
        hint = "Save it again as UTF-8 text, or take the last version that worked."
        raise UnusableError(mark, "PO-ENCODING", "The catalogue is not UTF-8 text.", hint)
    return plain_lines(text.removeprefix("\ufeff"))


def lines(path: str, plain: str) -> Iterator[str]:
    """The lines of the file at `path`, in order and in a form that polib knows. An empty comment becomes "".

    Raises:
        UnusableError: for the first line that does not belong in a gettext file.
    """
    for number, line in enumerate(plain.split("\n"), 1):
        stripped, mark = line.strip(), Mark(path, number)
        yield _comment(mark, stripped) if stripped.startswith("#") else _entry_line(mark, stripped)


def _comment(mark: Mark, line: str) -> str:
    comment = _COMMENT.fullmatch(line)
    assert comment
    marker, rest = f"#{comment[1] or ''}", comment[2].strip()
    if not rest:
        return ""
    if marker in ("#~", "#|"):
        return f"{marker} {_entry_line(mark, rest)}"
    return f"{marker} {rest}"


def _entry_line(mark: Mark, line: str) -> str:
    if not line:
        return ""
    keyword_and_string = _KEYWORD_AND_STRING.fullmatch(line)
    if keyword_and_string:
        keyword, string = keyword_and_string.groups()
        return f"{keyword} {string}" if keyword else string
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
        raise misplaced(mark, "Two versions were merged here, and both are still in the file.")
    if '"' in line:
        raise misplaced(mark, 'A quote is missing, or one inside the text has no backslash (\\") before it.')
    raise misplaced(mark, "This line is no part of a gettext file.")
