"""Lines of a gettext file, checked and in the one form polib reads without losing any.

The format: GNU gettext manual, section 'The Format of PO Files'. polib drops what it does not expect in
silence (an open quote, the last entry after a stray comment), so that is found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.translate.text import settle

_COMMENT = re.compile(r"#(~\||[.:,|~])?[ \t]*(.*)")
# Zero bytes, and what Python's `surrogateescape` makes of bytes that are no UTF-8.
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
# A file as `course translate update` writes it, without obsolete entries: every line is in its final form already.
_WRITTEN = re.compile(
    r"""(?>
        (?:(?:msgctxt|msgid|msgstr)[ ])?"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"(?:\n|\Z)
        | \n
        | \#[.:,]?[ ]\S(?:[^\n]*\S)?(?:\n|\Z)
    )*+""",
    re.VERBOSE,
)
_WORDS = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]\])?)[ \t]*)?("(?:[^"\\]|\\.)*")[ \t]*')


class BadLine(Exception):
    """The file cannot be read. `line` counts from 1; `code` is one of `codes.py`."""

    def __init__(self, line: int, message: str, code: str = "PO-SYNTAX") -> None:
        super().__init__(message)
        self.line, self.message, self.code = line, message, code


def lines(text: str) -> Iterator[str]:
    """The lines of a file in order, each in a form polib knows; an empty comment leaves an empty line.

    Raises:
        BadLine: the first line that is no part of a gettext file.
    """
    odd = _NOT_TEXT.search(text)
    if odd:
        raise BadLine(text.count("\n", 0, odd.start()) + 1, "The catalogue is not UTF-8 text.", "PO-ENCODING")
    settled = settle(text.removeprefix("\ufeff"))
    if _WRITTEN.fullmatch(settled):
        yield from settled.split("\n")
        return
    for number, line in enumerate(settled.split("\n"), 1):
        stripped = line.strip()
        yield _comment(number, stripped) if stripped.startswith("#") else _words(number, stripped)


def _comment(number: int, line: str) -> str:
    found = _COMMENT.fullmatch(line)
    assert found
    marker, rest = f"#{found[1] or ''}", found[2].strip()
    if not rest:
        return ""
    if marker in ("#~", "#|"):
        return f"{marker} {_words(number, rest)}"
    return f"{marker} {rest}"


def _words(number: int, line: str) -> str:
    if not line:
        return ""
    found = _WORDS.fullmatch(line)
    if found:
        return f"{found[1]} {found[2]}" if found[1] else found[2]
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
        raise BadLine(number, "Two versions were merged here, and both are still in the file.")
    if '"' in line:
        raise BadLine(number, 'A quote is missing, or one inside the text has no backslash (\\") before it.')
    raise BadLine(number, "This line is no part of a gettext file.")
