"""The small drawings of pages: marks, and a module as a drill core. Words beside them say all that they show.

Sizes and positions are in the drawings, because a policy of the host may forbid styles in a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from markupsafe import Markup

_MARK = Markup(
    '<svg class="course-mark" viewBox="0 0 24 24" width="{size}" height="{size}" fill="none" stroke="currentColor" '
    'aria-hidden="true">{inside}</svg>'
)
_CORE = Markup(
    '<svg class="course-core" viewBox="0 0 {length} 1" preserveAspectRatio="none" aria-hidden="true">'
    '<path d="{lines}"/></svg>'
)


def mark_of(inside: str, size: int) -> Markup:
    """A mark of `size` pixels: `inside` is what stands inside its <svg> (`reading/drawing.py`). Nothing for ""."""
    return _MARK.format(size=size, inside=Markup(inside)) if inside else Markup("")


def core(lengths: Sequence[int], here: int | None = None) -> Markup:
    """A module as a drill core: a band for each of its steps, as long as its minutes, with a line between two bands.
    `here` is the index of the band in which the reader is: it is filled.
    """
    ends = list(accumulate(lengths))
    lines = "".join(f"M{end} 0v1" for end in ends[:-1])
    if here is not None:
        lines += f"M{ends[here]} 0h-{lengths[here]}v1h{lengths[here]}z"
    return _CORE.format(length=sum(lengths), lines=lines)
