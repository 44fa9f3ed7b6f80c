"""Text for a terminal: nothing in it steers the terminal or hides, and nothing is endless.

Names and values come from files that anybody may have written. Every printed line goes through here.
"""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of signs that nobody sees, or that act on what stands around them: controls, marks of direction and of no
width, parts of signs that are no text, and separators of lines (Unicode, General Category).
"""
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
LINES = "\n"
"""What to `keep` in a message of ours that takes several lines."""
MAX_VALUE = 120
MAX_LINE = 1_000
_QUOTED = re.compile(rf'(["`])([^"`]{{{MAX_VALUE + 1},}})\1')
_UNBROKEN = re.compile(rf"[^\s\"`]{{{MAX_VALUE + 1},}}")


def visible(text: str, keep: str = "") -> str:
    """The text with every hidden sign as an escape, such as `\\x1b`, `\\u202e` or `\\n`; those in `keep` stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign in keep else _escaped(sign) for sign in text)


def line(text: str) -> str:
    """One line that shows the text, with long values in it cut."""
    return cut(_UNBROKEN.sub(_cut_all, _QUOTED.sub(_cut_inside, visible(text))), MAX_LINE)


def cut(text: str, length: int) -> str:
    """The text in at most `length` signs: both its ends, and an ellipsis for what is between."""
    if len(text) <= length:
        return text
    end = (length - 1) // 3
    return f"{text[: length - 1 - end]}…{text[len(text) - end :]}"


def is_hidden(sign: str) -> bool:
    """Whether nobody sees the sign, or it acts on what stands around it."""
    return unicodedata.category(sign) in _HIDDEN


def _escaped(sign: str) -> str:
    if not is_hidden(sign):
        return sign
    code = ord(sign)
    wide = f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return _SHORT.get(sign) or (f"\\x{code:02x}" if code < 0x100 else wide)


def _cut_inside(match: re.Match[str]) -> str:
    return f"{match[1]}{cut(match[2], MAX_VALUE)}{match[1]}"


def _cut_all(match: re.Match[str]) -> str:
    return cut(match[0], MAX_VALUE)
