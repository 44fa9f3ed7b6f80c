"""Marks: what a piece of HTML leaves open until the page it stands on is known.

A mark is written with Unicode noncharacters (The Unicode Standard, section 23.7: for internal use only), which
`clean` takes out of everything an author wrote, so no field can forge one.
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
    """`kind` says what to put here; `values` are raw text, not yet escaped."""

    kind: str
    values: tuple[str, ...] = ()


def mark(kind: str, *values: str) -> Markup:
    """The mark as it stands in HTML until `split` finds it again."""
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
    """The text without characters that a page cannot hold; each becomes U+FFFD."""
    if text.isprintable() or text.replace("\n", "").isprintable():  # no control, surrogate or noncharacter is
        return text
    return _UNFIT.sub("\ufffd", text)
