"""Brings text into the form that catalogues hold and compare, whatever its line ends and however its letters are made.

It is the door for what translators typed, as `reading/` is for authors.
"""

from __future__ import annotations

import re

from build_tools.ground.memory import remembered
from build_tools.markdown.marks import clean as without_unfit
from build_tools.reading.readable import readable

# Line ends for Unicode (UAX 14, classes BK and NL), but not for authors, gettext or Markdown. A space replaces them.
_BREAKS = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_FIRST_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")
_SPACES = re.compile(r"[ \t\n]+")


def normalise(text: str) -> str:
    """`text` as `plain_lines` gives it, in NFC, and without characters that nobody sees."""
    return readable(plain_lines(text))


def plain_lines(text: str) -> str:
    """`text` with `\\n` as its only line end, and without characters that a page cannot hold."""
    if text.isprintable() or text.replace("\n", "").isprintable():  # for speed: true of nearly every text
        return text
    return without_unfit(text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS))


def clean(text: str) -> str:
    """As `normalise`, without blank lines before the text and without white space after it."""
    normal = normalise(text).rstrip(" \t\n")
    blank_lines = _FIRST_BLANK_LINES.match(normal)
    return normal[blank_lines.end() :] if blank_lines else normal


@remembered(1 << 16)
def one_line(text: str) -> str:
    """`text` on one line, with single spaces; no-break spaces stay."""
    return _SPACES.sub(" ", normalise(text)).strip(" ")
