"""Contrast, against figures that others have published; and shades."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_tools.ground.colour import contrast, least_contrast, nearest_shade

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),  # WebAIM's example of a grey that just fails
        ("#767676", "#ffffff", 4.54),
        ("#0000ff", "#ffffff", 8.59),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1.0),
    ],
)
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_what_fits_is_kept() -> None:
    assert nearest_shade("#0000ff", ["#ffffff"], 7, lighter=False) == "#0000ff"


@given(COLOURS, st.booleans())
def test_a_shade_fits_and_is_the_nearest(colour: str, lighter: bool) -> None:
    ground = "#000000" if lighter else "#ffffff"
    shade = nearest_shade(colour, [ground], 7, lighter=lighter)
    assert contrast(shade, ground) >= 7
    assert shade == colour or contrast(shade, ground) < 7.2


def test_the_hue_stays() -> None:
    red, green, blue = (
        int(nearest_shade("#ef5552", ["#ffffff"], 7, lighter=False)[at : at + 2], 16) for at in (1, 3, 5)
    )
    assert red > 3 * green
    assert abs(green - blue) < 5


def test_where_nothing_fits_the_end_is_given() -> None:
    assert nearest_shade("#808080", ["#808080"], 7, lighter=True) == "#ffffff"
    assert least_contrast("#ffffff", ["#000000", "#ffffff"]) == 1
