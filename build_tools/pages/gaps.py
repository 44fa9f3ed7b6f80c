"""A text with gaps, cut where its gaps are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from build_tools.course.items.interactions import Gap
from build_tools.course.items.interactions.inline_choice import GAP


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the text, the gap after it, and the gap's number in reading order. The last piece may have no gap."""

    html: Markup
    gap: Gap | None = None
    number: int = 0


def pieces(html: Markup, gaps: Sequence[Gap]) -> tuple[Piece, ...]:
    """`html` cut at each `{id}`. Gaps that it does not name come at its end, so that a learner can fill them in."""
    unplaced = {gap.id: gap for gap in gaps}
    placed: list[Piece] = []
    text = ""
    for before, name in _cut(str(html)):
        text += before
        if name in unplaced:
            placed.append(Piece(Markup(text), unplaced.pop(name), len(placed) + 1))
            text = ""
        else:
            text += f"{{{name}}}" if name is not None else ""
    at_end = (
        Piece(Markup(text if number == len(placed) + 1 else " "), gap, number)
        for number, gap in enumerate(unplaced.values(), start=len(placed) + 1)
    )
    return (*placed, *at_end) if unplaced else (*placed, Piece(Markup(text)))


def _cut(html: str) -> Iterator[tuple[str, str | None]]:
    """Each piece of text with the name in braces after it, or None after the last piece."""
    position = 0
    for gap in GAP.finditer(html):
        yield html[position : gap.start()], gap[1]
        position = gap.end()
    yield html[position:], None
