"""Lines of ground as SVG paths (SVG 2, section 9.3), in whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
FAR = 4000
"""How far the ground goes on beyond a picture, so that it reaches the edges of the widest screen."""


def terraces(first: float, climbs: Sequence[tuple[float, float, float]]) -> str:
    """A surface of flat terraces, the first at the height `first`. Each climb is where it begins, where it ends and the
    height of the terrace after it.
    """
    path, before = f"M{-FAR} {_n(first)}", first
    for start, end, y in climbs:
        middle = _n((start + end) / 2)
        path += f"H{_n(start)}C{middle} {_n(before)} {middle} {_n(y)} {_n(end)} {_n(y)}"
        before = y
    return f"{path}H{FAR}"


def wave(points: Sequence[Point]) -> str:
    """A line through the points, level at each of them, and level beyond the first and the last."""
    (x, y), *_ = points
    path = f"M{-FAR} {_n(y)}H{_n(x)}"
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = _n((x + to_x) / 2)
        path += f"C{middle} {_n(y)} {middle} {_n(to_y)} {_n(to_x)} {_n(to_y)}"
    return f"{path}H{FAR}"


def filled(line: str, bottom: float) -> str:
    """The ground below a line, down to `bottom`."""
    return f"{line}V{_n(bottom)}H{-FAR}z"


def _n(number: float) -> str:
    return str(round(number))
