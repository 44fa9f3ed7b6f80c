"""Marks stand in a piece of HTML for what depends on the page, and are resolved when the page is known.

A mark is written with Unicode noncharacters (The Unicode Standard, section 23.7: for internal use only). `clean`
replaces them in everything an author wrote, so that no field can contain a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

_OPEN, _CLOSE, _SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
# Not allowed in HTML (WHATWG HTML, section 13.2.3.5) or not encodable: C0 and C1 controls, surrogates, noncharacters.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """`kind` says what takes the place of the mark; `values` are the data for it, as text that is not yet escaped."""

    kind: str
    values: tuple[str, ...] = ()


def mark(kind: str, *values: str) -> Markup:
    """A mark as it stands in HTML; `split` reads it."""
    return Markup(f"{_OPEN}{_SEPARATOR.join((kind, *map(clean, values)))}{_CLOSE}")


def split(html: str) -> Iterator[str | Mark]:
    """The HTML between marks, and the marks, in order."""
    for index, part in enumerate(_MARK.split(html)):
        if index % 2:
            kind, *values = part.split(_SEPARATOR)
            yield Mark(kind, tuple(values))
        elif part:
            yield part


def clean(text: str) -> str:
    """The text with U+FFFD in place of each character that a page cannot hold."""
    if text.isprintable() or text.replace("\n", "").isprintable():  # true of no unfit character
        return text
    return _UNFIT.sub("\ufffd", text)
