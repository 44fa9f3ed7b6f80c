"""The small drawings of pages: marks, and a module as a drill core. Words beside them say all that they show.

Sizes and positions are in the drawings, because a policy of the host may forbid styles in a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from markupsafe import Markup

_MARK = Markup(
    '<svg class="course-mark" viewBox="0 0 24 24" width="{size}" height="{size}" fill="none" stroke="currentColor" '
    'stroke-width="1.75" aria-hidden="true">{inside}</svg>'
)
_CORE = Markup(
    '<svg class="course-core" viewBox="0 0 {length} 14" preserveAspectRatio="none" aria-hidden="true">{bands}</svg>'
)
_UNIT, _GAP = 6, 3


def mark_of(inside: str, size: int) -> Markup:
    """A mark of `size` pixels: `inside` is what stands inside its <svg> (`reading/drawing.py`). Nothing for ""."""
    return _MARK.format(size=size, inside=Markup(inside)) if inside else Markup("")


def core(lengths: Sequence[int], here: int | None = None) -> Markup:
    """A module as a drill core: a band for each of its steps, as long as its minutes. `here` is the index of the band
    in which the reader is.
    """
    starts = [0, *accumulate(minutes * _UNIT for minutes in lengths)]
    bands = list(_bands(lengths, starts))
    if here is not None:
        del bands[here]  # What lies behind it has the colour of what is filled.
    return _CORE.format(length=max(starts[-1] - _GAP, 0), bands=_path(bands))


def _bands(lengths: Sequence[int], starts: Sequence[int]) -> Iterator[str]:
    for minutes, start in zip(lengths, starts, strict=False):
        yield f"M{start} 0h{minutes * _UNIT - _GAP}v14H{start}z"


def _path(bands: Sequence[str]) -> Markup:
    return Markup('<path d="{}"/>').format("".join(bands))
