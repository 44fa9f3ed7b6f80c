"""A text with gaps, cut where its gaps are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from build_tools.course.items.interactions import Gap
from build_tools.course.items.interactions.inline_choice import GAP


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the text and the gap after it, with its number in reading order; the last piece has no gap."""

    html: Markup
    gap: Gap | None = None
    number: int = 0


def pieces(html: Markup, gaps: Sequence[Gap]) -> tuple[Piece, ...]:
    """`html` cut at `{id}`. A gap without a place in it comes at the end, so that each can be answered."""
    left = {gap.id: gap for gap in gaps}
    made: list[Piece] = []
    rest = ""
    for before, name in _cut(str(html)):
        rest += before
        if name in left:
            made.append(Piece(Markup(rest), left.pop(name), len(made) + 1))
            rest = ""
        else:
            rest += f"{{{name}}}" if name is not None else ""
    lost = (Piece(Markup(rest if not at else " "), gap, len(made) + at + 1) for at, gap in enumerate(left.values()))
    return (*made, *lost) if left else (*made, Piece(Markup(rest)))


def _cut(html: str) -> Iterator[tuple[str, str | None]]:
    """Each text with the name in braces after it; None after the last."""
    at = 0
    for found in GAP.finditer(html):
        yield html[at : found.start()], found[1]
        at = found.end()
    yield html[at:], None
