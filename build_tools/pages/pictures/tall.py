"""The tall composition, for phones: benches one above the other, the first place on the lowest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, combinations, pairwise

from build_tools.pages.pictures.composition import Composition, Shape, Standing
from build_tools.pages.pictures.curves import Point, filled, wave
from build_tools.pages.pictures.drawing import Drawing

WIDTH, MARGIN, GAP = 360, 10, 8
COLUMNS = 3
"""As many columns as a bench has at most."""
SKY, HEADROOM, BENCH, LEAST_DEPTH, ROCK = 26, 12, 14, 46, 18

Row = tuple[Drawing, ...]


def tall(drawings: Sequence[Drawing]) -> Composition:
    """The composition of the drawings, of which there is at least one: in their order from below to above, and on each
    bench from left to right.
    """
    rows = _rows(drawings)
    scale = min(_room(row, drawing) / drawing.width for row in rows for drawing in row)
    grounds = _grounds(rows, scale)
    standing = tuple(each for row, y in zip(rows, grounds, strict=True) for each in _bench(row, y, scale))
    lowest = max(each.bottom for each in standing)
    height = round(max(lowest, grounds[0] + LEAST_DEPTH) + ROCK + 6)
    return Composition("tall", WIDTH, height, tuple(_shapes(rows, grounds, scale, height)), standing)


def _rows(drawings: Sequence[Drawing]) -> tuple[Row, ...]:
    """The drawings cut into as few benches as hold them, and these as evenly filled as can be, the lowest first."""
    for count in range(1, len(drawings) + 1):
        cuts = combinations(range(1, len(drawings)), count - 1)
        choices = [
            tuple(tuple(drawings[start:end]) for start, end in pairwise((0, *cut, len(drawings)))) for cut in cuts
        ]
        fitting = [rows for rows in choices if all(_columns(row) <= COLUMNS for row in rows)]
        if fitting:
            return min(fitting, key=lambda rows: (sum(_columns(row) ** 2 for row in rows), -_columns(rows[0])))
    raise ValueError("no drawings, or one with too many columns")


def _columns(row: Row) -> int:
    return sum(drawing.columns for drawing in row)


def _room(row: Row, drawing: Drawing) -> float:
    """The width that a drawing has on its bench: that of its columns, as if the bench were full."""
    return (WIDTH - 2 * MARGIN + GAP) / max(COLUMNS, _columns(row)) * drawing.columns - GAP


def _grounds(rows: Sequence[Row], scale: float) -> list[float]:
    """The height of the ground of each row, that of the first being the lowest."""
    y, grounds = float(SKY), list[float]()
    for above, row in zip((None, *reversed(rows[1:])), reversed(rows), strict=True):
        room = HEADROOM + _depth(above, scale) + BENCH if above else 0
        y += room - min(drawing.top for drawing in row) * scale
        grounds.insert(0, y)
    return grounds


def _depth(row: Row, scale: float) -> float:
    return max(drawing.bottom for drawing in row) * scale


def _bench(row: Row, y: float, scale: float) -> Iterator[Standing]:
    """The drawings of a row, with equal room between and beside them."""
    spare = (WIDTH - sum(drawing.width for drawing in row) * scale) / (len(row) + 1)
    starts = accumulate((drawing.width * scale + spare for drawing in row[:-1]), initial=spare)
    return (
        Standing(drawing, start - drawing.left * scale, y, scale) for drawing, start in zip(row, starts, strict=True)
    )


def _shapes(rows: Sequence[Row], grounds: Sequence[float], scale: float, height: int) -> Iterator[Shape]:
    top = grounds[-1]
    yield Shape("sun", f"M{_gap(rows[-1], scale):.0f} {SKY + 12}a22 22 0 1 1 44 0a22 22 0 1 1-44 0z")
    yield Shape(
        "far", filled(wave([(-80, top + 9), (70, top - 24), (170, top - 52), (250, top - 44), (420, top - 84)]), height)
    )
    yield Shape("1", filled(wave([(0, top)]), height))
    yield Shape("vein pic-c", wave([(0, top + 18), (100, top + 14), (200, top + 20), (300, top + 15)]))
    for row, y in zip(rows[1:], grounds[1:], strict=True):
        if y != top or _depth(row, scale) > BENCH:
            yield from _floor(y, _depth(row, scale))
    yield from _ground(grounds[0], height)


def _gap(row: Row, scale: float) -> float:
    """Where a sun of 44 fits behind the second last drawing of a row and the last, or beside the only one."""
    *_, last = _bench(row, 0, scale)
    return last.left - (WIDTH - sum(drawing.width for drawing in row) * scale) / (len(row) + 1) / 2 - 22


def _floor(y: float, depth: float) -> Iterator[Shape]:
    """The ground of a bench: a band, and deeper where something is dug."""
    yield Shape("2", _band(y, y + depth + BENCH))
    if depth > BENCH:
        yield Shape("3", _band(y + BENCH, y + depth + BENCH))


def _band(y: float, lower: float) -> str:
    return filled(wave([(0, lower - 4), (90, lower + 3), (190, lower - 5), (290, lower + 2), (360, lower - 3)]), y)


def _ground(y: float, height: int) -> Iterator[Shape]:
    """What is below the lowest bench, down to the rock."""
    yield Shape("2", filled(wave([(0, y)]), height))
    depth = height - y
    for kind, part in (("3", 0.24), ("4", 0.62)):
        yield Shape(kind, filled(wave(_swinging(y + depth * part)), height))
    yield Shape("5", filled(wave(_swinging(height - ROCK)), height))


def _swinging(y: float) -> list[Point]:
    return [(0, y - 4), (120, y + 4), (230, y - 5), (320, y + 2)]
