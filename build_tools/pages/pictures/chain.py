"""The picture of a chain as SVG: the drawing of each scene once, and two compositions of them for styles to choose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from build_tools.course.models.chain import Scene
from build_tools.pages.pictures.composition import Composition, Shape, Standing
from build_tools.pages.pictures.drawing import Drawing, drawing_of
from build_tools.pages.pictures.tall import tall
from build_tools.pages.pictures.wide import wide


def chain_picture(scenes: Sequence[Scene]) -> Markup:
    """The picture of these scenes, of which there is at least one, without words and hidden from screen readers."""
    drawings = [drawing_of(scene) for scene in scenes]
    return Markup(_symbols(drawings) + "".join(map(_svg, (wide(drawings), tall(drawings)))))


def _symbols(drawings: Iterable[Drawing]) -> str:
    once = {drawing.symbol: drawing for drawing in drawings}
    symbols = "".join(f'<symbol id="{name}" overflow="visible">{one.shapes}</symbol>' for name, one in once.items())
    return f'<svg class="course-symbols" width="0" height="0" aria-hidden="true">{symbols}</svg>'


def _svg(made: Composition) -> str:
    box = f'viewBox="0 0 {made.width} {made.height}" width="{made.width}" height="{made.height}"'
    inner = "".join((*map(_path, made.shapes), *map(_use, made.standing)))
    return f'<svg class="course-scene course-scene-{made.name}" {box} aria-hidden="true">{inner}</svg>'


def _path(shape: Shape) -> str:
    return f'<path class="pic-{shape.kind}" d="{shape.path}"/>'


def _use(one: Standing) -> str:
    at = f"translate({one.x:.1f} {one.y:.1f})scale({one.scale:.3f})"
    return f'<use href="#{one.drawing.symbol}" transform="{at}"/>'
