"""How well colours can be told apart, and the shade of a colour that can be read on others."""

from __future__ import annotations

from collections.abc import Collection
from colorsys import hls_to_rgb, rgb_to_hls

STEPS = 400
"""Shades between black and white that are tried: fine enough that two neighbours look the same."""


def luminance(colour: str) -> float:
    """The relative luminance of a colour written #rrggbb, from 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written #rrggbb, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def least_contrast(colour: str, others: Collection[str]) -> float:
    """The contrast with the one of the others that is most like the colour."""
    return min(contrast(colour, other) for other in others)


def nearest_shade(colour: str, others: Collection[str], least: float, *, lighter: bool) -> str:
    """The colour itself if it has the contrast `least` with all the others, else its nearest shade that has.

    A shade has the hue and the saturation of the colour. It is looked for among the lighter ones or the darker ones,
    and white or black is the last of them, whatever contrast that has.
    """
    if least_contrast(colour, others) >= least:
        return colour
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    end = 1.0 if lighter else 0.0
    shades = (
        _written(hls_to_rgb(hue, lightness + (end - lightness) * step / STEPS, saturation)) for step in range(STEPS)
    )
    fitting = (shade for shade in shades if least_contrast(shade, others) >= least)
    return next(fitting, "#ffffff" if lighter else "#000000")


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
