"""Any places in any order make a picture: all of them in it, on the ground, none over another, the last the highest."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from build_tools.course.models.chain import FEWEST_PLACES, MOST_PLACES, Scene
from build_tools.pages.pictures.composition import Composition, Shape, Standing
from build_tools.pages.pictures.drawing import Drawing, drawing_of
from build_tools.pages.pictures.tall import tall
from build_tools.pages.pictures.wide import GAP, MARGIN, WIDTH, wide

Compose = Callable[[Sequence[Drawing]], Composition]
CHAINS = st.lists(st.sampled_from(list(Scene)), min_size=FEWEST_PLACES, max_size=MOST_PLACES)
BOTH = pytest.mark.parametrize("compose", [wide, tall])
WORDS = (600, 300)
"""The words of the first page stand at the upper left of the wide picture, about as far to the right and down."""
_STEP = re.compile(r"([MHVCz])([-\d .]*)")
Line = list[tuple[float, float]]


def _composed(compose: Compose, scenes: Sequence[Scene]) -> Composition:
    return compose([drawing_of(scene) for scene in scenes])


def _overlap(one: Standing, other: Standing) -> bool:
    beside = one.right <= other.left or other.right <= one.left
    return not (beside or one.bottom <= other.top or other.bottom <= one.top)


def _line(shape: Shape) -> Line:
    """The upper edge of a shape as many points: level lines and cubic curves (SVG 2, section 9.3)."""
    points: Line = []
    for letter, text in _STEP.findall(shape.path):
        numbers = [float(each) for each in text.split()]
        if letter == "M":
            points.append((numbers[0], numbers[1]))
        elif letter == "H":
            points.append((numbers[0], points[-1][1]))
        elif letter == "C":
            points += _curve(points[-1], numbers)
        else:
            break
    return points


def _curve(start: tuple[float, float], numbers: Sequence[float]) -> Line:
    xs, ys = (start[0], *numbers[0::2]), (start[1], *numbers[1::2])
    return [(_bezier(xs, step / 16), _bezier(ys, step / 16)) for step in range(1, 17)]


def _bezier(along: Sequence[float], part: float) -> float:
    one, two, three, four = along
    rest = 1 - part
    return rest**3 * one + 3 * rest**2 * part * two + 3 * rest * part**2 * three + part**3 * four


def _height(line: Line, x: float) -> float:
    """How high a line is at `x`."""
    for (before, y), (after, to_y) in pairwise(line):
        if before <= x <= after:
            return y + (to_y - y) * (x - before) / ((after - before) or 1)
    raise AssertionError(f"the line does not reach {x}")


@BOTH
@given(scenes=CHAINS)
@settings(max_examples=60, deadline=None)
def test_every_place_is_in_the_picture_and_none_over_another(compose: Compose, scenes: list[Scene]) -> None:
    made = _composed(compose, scenes)
    assert [each.drawing.scene for each in made.standing] == scenes
    for each in made.standing:
        assert 0 <= each.left < each.right <= made.width
        assert 0 <= each.top < each.bottom <= made.height
    assert not any(_overlap(one, other) for one, other in combinations(made.standing, 2))


@BOTH
@given(scenes=CHAINS)
@settings(max_examples=60, deadline=None)
def test_the_ground_climbs_from_the_first_place_to_the_last(compose: Compose, scenes: list[Scene]) -> None:
    standing = _composed(compose, scenes).standing
    assert all(after.y <= before.y for before, after in pairwise(standing))
    assert len({each.scale for each in standing}) == 1, "people are of one size"


@given(scenes=CHAINS)
@example(scenes=[Scene.BUYING, Scene.MARKET])
@example(scenes=[Scene.MARKET, Scene.PIT])
@settings(max_examples=60, deadline=None)
def test_all_stand_on_the_wide_ground_and_no_layer_comes_out_of_it(scenes: list[Scene]) -> None:
    made = _composed(wide, scenes)
    surface, *deeper = (_line(shape) for shape in made.shapes if shape.kind in {"1", "2", "3", "4"})
    for each in made.standing:
        for x in (each.left + 1, (each.left + each.right) / 2, each.right - 1):
            assert abs(_height(surface, x) - each.y) <= 1
    assert len(deeper) == 3
    for above, below in pairwise((surface, *deeper)):
        assert all(_height(above, x) < _height(below, x) for x in range(0, WIDTH, 20))


@given(scenes=CHAINS)
@settings(max_examples=60, deadline=None)
def test_the_wide_picture_leaves_the_words_their_room(scenes: list[Scene]) -> None:
    right, down = WORDS
    for each in _composed(wide, scenes).standing:
        assert each.left >= right or each.top >= down


@given(scenes=CHAINS)
@settings(max_examples=30, deadline=None)
def test_each_stands_above_its_column_of_the_list(scenes: list[Scene]) -> None:
    """The list in home.css has equal columns; a place with a wide drawing spans two."""
    standing = _composed(wide, scenes).standing
    period = (WIDTH - 2 * MARGIN + GAP) / sum(each.drawing.columns for each in standing)
    start = float(MARGIN)
    for each in standing:
        end = start + each.drawing.columns * period - GAP
        assert start - 0.01 <= each.left < each.right <= end + 0.01
        start = end + GAP


@given(scenes=CHAINS)
@settings(max_examples=60, deadline=None)
def test_each_bench_of_the_tall_picture_has_a_floor(scenes: list[Scene]) -> None:
    made = _composed(tall, scenes)
    tops = {round(y) for shape in made.shapes for y in _floors(shape)}
    assert {round(each.y) for each in made.standing} <= tops


def _floors(shape: Shape) -> list[float]:
    """The heights at which a shape of ground has a level edge."""
    line = _line(shape)
    return [line[0][1], *(float(y) for y in re.findall(r"V(-?\d+)", shape.path))]


@BOTH
def test_one_place_alone_is_drawn_too(compose: Compose) -> None:
    """A preview shows what is left when the others lead nowhere yet."""
    for scene in Scene:
        (alone,) = _composed(compose, [scene]).standing
        assert alone.left >= 0
