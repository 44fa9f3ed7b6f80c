"""YAML as a tree of nodes that know where they were written. Reading, translating and parsing work on them."""

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
    """A single value. `plain`: written without quotes, and not as a `|` or `>` block. `commented`: a plain value that
    a `#` on its line cuts off.

    The translate stage sets `blocks`: the text that readers of the language see. `language` is the code of the
    language of `text`, or "" when that is the source language.
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
    """Keys and values in the order they were written. `keys` says where each key is written."""

    entries: MappingABC[str, Node]
    mark: Mark
    keys: MappingABC[str, Mark] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping
