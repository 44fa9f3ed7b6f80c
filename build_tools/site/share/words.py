"""Where the words of the picture for sharing stand, and how large they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.site.look.face import lacking, widths

WIDTH = 580
"""From the left edge of the words to where the hill begins, as in share.svg.j2."""
_MARK, _LAST = 108, 340
"""The lower edge of the mark, and the last baseline above the heads of the people."""
_TITLE = ((76, 2), (66, 2), (56, 2), (48, 3))
"""The sizes of the title, and how many lines it may have in each."""
_SUBTITLE_SIZES = (34, 30, 26)
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words: its baseline, the size of its letters, and the name of its colour."""

    text: str
    y: int
    size: int
    colour: str


def lines_of(title: str, subtitle: str) -> tuple[Line, ...]:
    """The lines of both, as large as there is room; none when the face lacks one of their letters. Raises OSError."""
    if lacking(title + subtitle):
        return ()
    return tuple(_placed(_known(title), _known(subtitle)))


def _placed(title: str, subtitle: str) -> Iterator[Line]:
    size, texts = _fitted(title, _TITLE)
    y = _MARK + round(size * 1.08)
    for number, text in enumerate(texts):
        y = _MARK + round((number + 1) * size * 1.08)
        yield Line(text, y, size, "ink")
    room = tuple((size, int((_LAST - y - size * 0.3) / (size * 1.18))) for size in _SUBTITLE_SIZES)
    size, texts = _fitted(subtitle, room)
    for number, text in enumerate(texts, 1):
        yield Line(text, y + round(size * (0.3 + number * 1.18)), size, "ochre")


def _fitted(text: str, room: tuple[tuple[int, int], ...]) -> tuple[int, list[str]]:
    """The lines of a text in the first size that has room for all of it, or in the last, cut where need be.

    `room` are pairs of a size and how many lines there may be.
    """
    for size, most in room:
        lines = _wrapped(text, size, WIDTH)
        if len(lines) <= most and all(_width(line, size) <= WIDTH for line in lines):
            return size, _balanced(text, size, len(lines))
    size, most = room[-1]
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}{_CUT}"] if most else []
    return size, [_cut(line, size) for line in lines]


def _balanced(text: str, size: int, count: int) -> list[str]:
    """The text in lines that are alike in width, and no more than there must be."""
    tried = range(WIDTH, WIDTH // 3, -10)
    last = next((width for width in tried if len(_wrapped(text, size, width - 10)) > count), WIDTH)
    return _wrapped(text, size, last)


def _wrapped(text: str, size: int, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, size: int) -> str:
    while _width(line, size) > WIDTH:
        line = f"{line.removesuffix(_CUT)[:-1].rstrip()}{_CUT}"
    return line


def _width(text: str, size: int) -> float:
    return size * sum(widths()[sign] for sign in text)


def _known(text: str) -> str:
    """The text without signs that the face lacks: none of them is a letter."""
    return " ".join("".join(sign if sign in widths() else " " for sign in text).split())
