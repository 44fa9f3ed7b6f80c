"""Lines of a gettext file, checked and in the one form polib reads without losing any.

The format: GNU gettext manual, section 'The Format of PO Files'. polib drops what it does not expect in
silence (an open quote, the last entry after a stray comment), so that is found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
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


def misplaced(mark: Mark, message: str) -> UnusableError:
    """Why a file cannot be read: a line of it is no part of a gettext file, or not where it stands."""
    hint = "Mend this line, or take the last version that worked. Nothing in the file is used."
    return UnusableError(mark, "PO-SYNTAX", message, hint)


def lines(path: str, text: str) -> Iterator[str]:
    """The lines of the file `path` in order, each in a form polib knows; an empty comment leaves an empty line.

    Raises:
        UnusableError: for the first line that is no part of a gettext file.
    """
    odd = _NOT_TEXT.search(text)
    if odd:
        mark = Mark(path, text.count("\n", 0, odd.start()) + 1)
        hint = "Save it again as UTF-8 text, or take the last version that worked."
        raise UnusableError(mark, "PO-ENCODING", "The catalogue is not UTF-8 text.", hint)
    settled = settle(text.removeprefix("\ufeff"))
    if _WRITTEN.fullmatch(settled):
        yield from settled.split("\n")
        return
    for number, line in enumerate(settled.split("\n"), 1):
        stripped, mark = line.strip(), Mark(path, number)
        yield _comment(mark, stripped) if stripped.startswith("#") else _words(mark, stripped)


def _comment(mark: Mark, line: str) -> str:
    comment = _COMMENT.fullmatch(line)
    assert comment
    marker, rest = f"#{comment[1] or ''}", comment[2].strip()
    if not rest:
        return ""
    if marker in ("#~", "#|"):
        return f"{marker} {_words(mark, rest)}"
    return f"{marker} {rest}"


def _words(mark: Mark, line: str) -> str:
    if not line:
        return ""
    words = _WORDS.fullmatch(line)
    if words:
        return f"{words[1]} {words[2]}" if words[1] else words[2]
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
        raise misplaced(mark, "Two versions were merged here, and both are still in the file.")
    if '"' in line:
        raise misplaced(mark, 'A quote is missing, or one inside the text has no backslash (\\") before it.')
    raise misplaced(mark, "This line is no part of a gettext file.")
