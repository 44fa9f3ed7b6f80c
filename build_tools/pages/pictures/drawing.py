"""Reads the drawing of a scene: people at work, in an SVG file of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from build_tools.course.models.chain import Scene
from build_tools.ground.nodes import Mark
from build_tools.ground.package import PACKAGE, shown_path, stamp
from build_tools.ground.problems import UnusableError
from build_tools.reading.package_text import package_text

SCENES = PACKAGE / "pages" / "pictures" / "scenes"
_FILE = re.compile(
    r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="(?P<box>-?\d+ -?\d+ \d+ \d+)">\s*(?P<shapes>.*\S)\s*</svg>\s*',
    re.DOTALL,
)
NARROW = 150
"""A drawing wider than this stands over two columns."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The shapes of a scene and the box around them, in units of the drawing: a person is about 64 high.

    The ground is at y = 0: people stand there, and `bottom` is the depth of what lies below, 0 for most scenes.
    """

    scene: Scene
    shapes: str
    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """From the left to the right edge."""
        return self.right - self.left

    @property
    def columns(self) -> int:
        """How many columns of the picture, and of the list below it, the scene takes: one or two."""
        return 2 if self.width > NARROW else 1

    @property
    def symbol(self) -> str:
        """The id of the symbol that holds the shapes."""
        return f"scene-{self.scene}"


def drawing_of(scene: Scene) -> Drawing:
    """The drawing in scenes/<scene>.svg. Raises UnusableError and OSError when the file is damaged or missing."""
    path = SCENES / f"{scene}.svg"
    return _drawing(scene, path, stamp(path))


@lru_cache(maxsize=2 * len(Scene))
def _drawing(scene: Scene, path: Path, _written: tuple[int, int]) -> Drawing:
    """Read once, until the file is written anew."""
    found = _FILE.fullmatch(package_text(path))
    if found is None:
        hint = "CONTRIBUTING.md says how, below `Add a scene to the picture of the first page`."
        raise UnusableError(Mark(shown_path(path)), "SITE-TEXT", "This is no drawing of a scene.", hint)
    left, top, width, height = map(int, found["box"].split())
    return Drawing(scene, found["shapes"].replace("\n", ""), left, top, left + width, top + height)


def columns_of(scene: Scene) -> int:
    """How many columns of the picture a scene takes. Raises UnusableError and OSError as `drawing_of` does."""
    return drawing_of(scene).columns
