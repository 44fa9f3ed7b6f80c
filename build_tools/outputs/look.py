"""How the people who publish a course want its site to look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A link with its words."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Look:
    """`palette` is CSS that sets colours of assets/tokens.css anew, or "". `opens` is the scheme, `light` or `dark`,
    in which pages open, or "" where that follows the device.

    `colours` are those of the light scheme, as #rrggbb by the name of their custom property without `--course-`.
    `device_fonts`: headings too are in the fonts of the device, not in the face of the theme.
    `logo` and `favicon` are paths below content/, or "" for those of the theme. `copyright` is plain text.
    """

    palette: str = ""
    opens: str = ""
    logo: str = ""
    favicon: str = ""
    author: str = ""
    copyright: str = ""
    links: tuple[NamedLink, ...] = ()
    device_fonts: bool = False
    colours: Mapping[str, str] = field(default_factory=dict)

    def minerals(self, used: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the minerals `used` whose colours pages have: none when there is a palette, which outweighs them."""
        return () if self.palette else used


PALETTE = "assets/palette.css"
"""Where the palette is published, below the pages."""
PLAIN_LOOK = Look()
"""That of the theme."""
