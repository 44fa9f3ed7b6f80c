"""The wide composition: the ground climbs from left to right, one terrace for each place, above a list of columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from build_tools.pages.pictures.composition import Composition, Shape, Standing
from build_tools.pages.pictures.curves import Point, filled, terraces, wave
from build_tools.pages.pictures.drawing import Drawing

WIDTH, HEIGHT = 1280, 640
MARGIN, GAP = 32, 20
"""Beside the columns, and between two: those of the list below the picture in home.css, 2rem and 1.25rem."""
LARGEST = 1.3
"""The scale at which lines are still fine."""
LOWEST, FOOT, RISE = 500, 36, 170
"""The ground of the first place is no lower than this, the rock below what lies deepest, and how far the ground climbs
from the first place to the last."""
WORDS = (600, 300)
"""The words of the page stand left of the first and above the second."""
LAYERS: tuple[tuple[str, float], ...] = (("2", 0.17), ("3", 0.36), ("4", 0.62))
"""The colour of each layer of ground below the first, and how deep it begins, as a part of the whole depth."""
VEINS: tuple[tuple[str, float], ...] = (("vein pic-c", 0.5), ("vein pic-w", 0.75))
GRAINS: tuple[tuple[str, float], ...] = (("6", 0.43), ("7", 0.56), ("8", 0.7))
ROCK = 26
SWING, GENTLE = (-3, 4), 0.3
"""How far layers swing at the places, and how soon they begin to climb, as a part of the width of a drawing."""
_HILL = "M330 560Q540 335 700 300T960 210T1190 130Q1310 98 1500 96H4000V640H330z"
_SUN = "M794 150a56 56 0 1 1 112 0a56 56 0 1 1-112 0z"


def wide(drawings: Sequence[Drawing]) -> Composition:
    """The composition of the drawings, of which there is at least one, in their order from left to right."""
    columns = [drawing.columns for drawing in drawings]
    period = (WIDTH - 2 * MARGIN + GAP) / sum(columns)
    starts = [MARGIN + before * period for before in accumulate([0, *columns[:-1]])]
    rooms = [count * period - GAP for count in columns]
    scale = min(LARGEST, *(room / drawing.width for room, drawing in zip(rooms, drawings, strict=True)))
    lefts = [
        start + (room - drawing.width * scale) / 2 for drawing, start, room in zip(drawings, starts, rooms, strict=True)
    ]
    lifts = [RISE * part**1.5 for part in _parts([start + room / 2 for start, room in zip(starts, rooms, strict=True)])]
    base = _base(drawings, lifts, scale)
    while (lower := _below_the_words(drawings, lefts, lifts, base, scale)) != lifts:
        lifts, base = lower, _base(drawings, lower, scale)
    standing = tuple(
        Standing(drawing, left - drawing.left * scale, base - lift, scale)
        for drawing, left, lift in zip(drawings, lefts, lifts, strict=True)
    )
    return Composition("wide", WIDTH, HEIGHT, tuple(_shapes(standing)), standing)


def _base(drawings: Sequence[Drawing], lifts: Sequence[float], scale: float) -> float:
    """The height of the lowest ground: what lies deepest below it is still in the picture."""
    deepest = max(drawing.bottom * scale - lift for drawing, lift in zip(drawings, lifts, strict=True))
    return min(LOWEST, HEIGHT - FOOT - deepest)


def _below_the_words(
    drawings: Sequence[Drawing], lefts: Sequence[float], lifts: Sequence[float], base: float, scale: float
) -> list[float]:
    """The lifts, none so high that its drawing comes into the words of the page, and none higher than the next."""
    right, down = WORDS
    most = [
        min(lift, max(0, base + drawing.top * scale - down)) if left < right else lift
        for drawing, left, lift in zip(drawings, lefts, lifts, strict=True)
    ]
    return list(accumulate(reversed(most), min))[::-1]


def _parts(middles: Sequence[float]) -> Iterator[float]:
    """How far each is on the way from the first to the last: from 0 to 1."""
    first, last = middles[0], middles[-1]
    return ((middle - first) / ((last - first) or 1) for middle in middles)


def _shapes(standing: Sequence[Standing]) -> Iterator[Shape]:
    yield Shape("sun", _SUN)
    yield Shape("far", _HILL)
    yield Shape("1", filled(_surface(standing), HEIGHT))
    for kind, depth in LAYERS:
        yield Shape(kind, filled(wave(_layer(standing, depth)), HEIGHT))
    for kind, depth in VEINS:
        yield Shape(kind, wave(_layer(standing, depth)))
    yield Shape("5", filled(wave(_rock()), HEIGHT))
    for (kind, depth), each in zip(GRAINS, _solid(standing), strict=False):
        x, y = each.left, each.y + (HEIGHT - each.y) * depth
        yield Shape(kind, f"M{x:.0f} {y:.0f}l7-11 7 11-7 11zM{x + 20:.0f} {y + 8:.0f}l5-8 5 8-5 8z")


def _surface(standing: Sequence[Standing]) -> str:
    """The ground climbs between two drawings, where nobody stands."""
    return terraces(standing[0].y, [(before.right, after.left, after.y) for before, after in pairwise(standing)])


def _layer(standing: Sequence[Standing], depth: float) -> list[Point]:
    """The upper edge of a layer: it follows the ground more gently, and swings a little."""
    edges: list[Point] = []
    for index, each in enumerate(standing):
        y = each.y + (HEIGHT - each.y) * depth + SWING[index % 2]
        inwards = (each.right - each.left) * GENTLE
        edges += [(each.left + inwards, y), (each.right - inwards, y)]
    return edges


def _rock() -> list[Point]:
    return [(WIDTH * part / 4, HEIGHT - ROCK + (5 if part % 2 else -3)) for part in range(5)]


def _solid(standing: Sequence[Standing]) -> list[Standing]:
    """Where nothing is dug: every second of the places without a gallery, beginning with the last."""
    return [each for each in reversed(standing) if not each.drawing.bottom > ROCK][::2]
