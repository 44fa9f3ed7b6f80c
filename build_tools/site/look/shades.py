"""The shades of a palette's colours in which pages can be read."""

from __future__ import annotations

from collections.abc import Callable

from build_tools.ground.colour import least_contrast, nearest_shade
from build_tools.site.look.tokens import Tokens

LEAST = 7.0
"""The contrast that text has in a palette's colours (WCAG 2.2, success criterion 1.4.6)."""
WHITE = "#ffffff"
"""The words at the foot of a page, whatever the colour of the ground there is: see shell.css."""
_GROUNDS = ("paper", "card", "sand", "right-bg", "wrong-bg")

Shades = Callable[[str, Tokens], Tokens]
"""From a colour and the tokens of a scheme to new tokens."""


def light_primary(colour: str, scheme: Tokens) -> Tokens:
    """The foot, buttons and links in one shade, on which white can be read, and which can be read on every ground."""
    shade = nearest_shade(colour, [*_grounds(scheme), WHITE], LEAST, lighter=False)
    return {"ground": shade, "water": shade, "link": shade, "on-water": WHITE}


def dark_primary(colour: str, scheme: Tokens) -> Tokens:
    """The foot in a shade on which white can be read, and buttons and links in one for dark grounds."""
    foot = nearest_shade(colour, [WHITE], LEAST, lighter=False)
    shade = nearest_shade(colour, _grounds(scheme), LEAST, lighter=True)
    return {"ground": foot, "water": shade, "link": shade, "on-water": scheme["paper"]}


def light_accent(colour: str, scheme: Tokens) -> Tokens:
    """Lines and labels on light grounds."""
    return {"ochre": nearest_shade(colour, _grounds(scheme), LEAST, lighter=False)}


def dark_accent(colour: str, scheme: Tokens) -> Tokens:
    """Lines and labels on dark grounds."""
    return {"ochre": nearest_shade(colour, _grounds(scheme), LEAST, lighter=True)}


SHADES: dict[str, tuple[Shades, Shades]] = {
    "primary": (light_primary, dark_primary),
    "accent": (light_accent, dark_accent),
}
"""By the key of a palette: the shades of a colour in the light and in the dark scheme."""


def measured(colour: str, scheme: Tokens) -> float:
    """The contrast of a colour with the ground it is hardest to read on."""
    return least_contrast(colour, _grounds(scheme))


def _grounds(scheme: Tokens) -> list[str]:
    return [scheme[name] for name in _GROUNDS]
