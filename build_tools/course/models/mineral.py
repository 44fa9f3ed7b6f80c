"""The minerals whose colours a module can have."""

from __future__ import annotations

from enum import StrEnum


class Mineral(StrEnum):
    """A colour, light and dark. What each looks like: build_tools/theme/assets/minerals.css."""

    MALACHITE = "malachite"
    AZURITE = "azurite"
    GARNET = "garnet"
    HEMATITE = "hematite"
    LIMONITE = "limonite"
    AMETHYST = "amethyst"
    TURQUOISE = "turquoise"
    PYRITE = "pyrite"
    SODALITE = "sodalite"
    SERPENTINE = "serpentine"
    RHODONITE = "rhodonite"
    QUARTZ = "quartz"
