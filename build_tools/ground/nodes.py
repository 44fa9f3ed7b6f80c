"""YAML as a tree that remembers where each part was written. Everything before models works on nodes."""

from __future__ import annotations

from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field

from build_tools.ground.prose import Block


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file: `path` relative to the course folder with forward slashes, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value. `plain` is true when it was written without quotes and not as a `|` or `>` block.
    `commented` is true when a plain value ends at a `#` in its line.

    `blocks` is set by the translate stage: what readers of that language are shown. `language` is the code of the
    language the text is written in, where that is not the one of the sources.
    """

    text: str
    mark: Mark
    plain: bool = False
    commented: bool = False
    blocks: tuple[Block, ...] | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order they were written. `keys` holds where each key stands."""

    entries: MappingABC[str, Node]
    mark: Mark
    keys: MappingABC[str, Mark] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping
