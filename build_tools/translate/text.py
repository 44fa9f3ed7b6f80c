"""Text as a catalogue can hold it, and as it is compared: line ends and characters that tools change are settled."""

from __future__ import annotations

import re

from build_tools.markdown.marks import clean as without_unfit

# Line ends to Unicode (UAX 14, classes BK and NL) but to no author, to neither gettext nor Markdown: a space does.
_BREAKS = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_FIRST_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")
_SPACES = re.compile(r"[ \t\n]+")


def settle(text: str) -> str:
    """The text with `\\n` as its only line end and without characters that a page cannot hold."""
    if text.isprintable() or text.replace("\n", "").isprintable():  # nothing to settle, as nearly always
        return text
    return without_unfit(text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS))


def clean(text: str) -> str:
    """As `settle`, without blank lines before the text and without white space after it."""
    settled = settle(text).rstrip(" \t\n")
    blank = _FIRST_BLANK_LINES.match(settled)
    return settled[blank.end() :] if blank else settled


def one_line(text: str) -> str:
    """The text as one line; a no-break space stays."""
    return _SPACES.sub(" ", settle(text)).strip(" ")
