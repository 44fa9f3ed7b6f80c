"""The letters that the face of the theme has, and how wide each is.

Read from the TrueType file beside the one that browsers get. Source: OpenType 1.9.1, tables `head`, `hhea`, `hmtx` and
`cmap`, of which the file has a subtable of format 4 (letters of the first plane).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from struct import unpack_from

import build_tools

FACE_FILE = Path(build_tools.__file__).with_name("theme") / "assets" / "bitter-700.ttf"
_SEGMENTS_OF_LETTERS = 4


@cache
def widths() -> Mapping[str, float]:
    """The width of each character of the face, in ems. Raises OSError."""
    data = FACE_FILE.read_bytes()
    tables = _tables(data)
    (per_em,) = unpack_from(">H", data, tables["head"] + 18)
    (measured,) = unpack_from(">H", data, tables["hhea"] + 34)
    advances = unpack_from(">" + "Hh" * measured, data, tables["hmtx"])[::2]
    return {letter: advances[min(glyph, measured - 1)] / per_em for letter, glyph in _glyphs(data, tables["cmap"])}


def lacking(text: str) -> str:
    """The letters, marks and digits of the text that the face lacks, sorted. Other signs may come from another face."""
    return "".join(sorted(sign for sign in set(text) - widths().keys() if unicodedata.category(sign)[0] in "LMN"))


def _tables(data: bytes) -> dict[str, int]:
    (count,) = unpack_from(">H", data, 4)
    entries = (unpack_from(">4s4xI4x", data, 12 + 16 * entry) for entry in range(count))
    return {tag.decode("ascii"): start for tag, start in entries}


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[str, int]]:
    """Pairs of a character and the number of its glyph."""
    start = cmap + _subtable(data, cmap)
    count = unpack_from(">H", data, start + 6)[0] // 2
    ends, firsts, deltas, offsets = (
        unpack_from(f">{count}H", data, start + 14 + 2 * count * part + 2 * (part > 0)) for part in range(4)
    )
    of_offsets = start + 16 + 6 * count
    for segment, (first, end, delta, offset) in enumerate(zip(firsts, ends, deltas, offsets, strict=True)):
        for code in range(first, end + 1):
            if offset:
                (glyph,) = unpack_from(">H", data, of_offsets + 2 * segment + offset + 2 * (code - first))
            else:
                glyph = code
            if code != 0xFFFF and glyph:
                yield chr(code), (glyph + delta) % 0x10000


def _subtable(data: bytes, cmap: int) -> int:
    """Where the subtable of format 4 begins, after the table."""
    (count,) = unpack_from(">H", data, cmap + 2)
    starts = (unpack_from(">4xI", data, cmap + 4 + 8 * entry)[0] for entry in range(count))
    return next(int(start) for start in starts if unpack_from(">H", data, cmap + start)[0] == _SEGMENTS_OF_LETTERS)
