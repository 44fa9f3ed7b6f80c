"""What a composition is made of: drawings that stand on a ground, and the shapes behind them."""

from __future__ import annotations

from dataclasses import dataclass

from build_tools.pages.pictures.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Standing:
    """A drawing in a composition: where its origin stands, on the ground, and how large it is."""

    drawing: Drawing
    x: float
    y: float
    scale: float

    @property
    def left(self) -> float:
        """The left edge of the drawing in the composition."""
        return self.x + self.drawing.left * self.scale

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.drawing.right * self.scale

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + self.drawing.top * self.scale

    @property
    def bottom(self) -> float:
        """The lower edge: that of the ground, or of what lies below it."""
        return self.y + self.drawing.bottom * self.scale


@dataclass(frozen=True, slots=True)
class Shape:
    """A path of one colour; `kind` names its class."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Composition:
    """A picture of this size. The shapes are behind the drawings, those that come first farthest behind."""

    name: str
    width: int
    height: int
    shapes: tuple[Shape, ...]
    standing: tuple[Standing, ...]
