"""Everything read from the course folder, before any of it is understood."""

from __future__ import annotations

from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field

from build_tools.ground.address import mark_of
from build_tools.ground.nodes import Mapping, Mark


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML or Markdown file. `kind` is a name of `kinds.KINDS`; `id` is the file's name, or ""."""

    path: str
    kind: str
    id: str
    node: Mapping


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One gettext file as text; `path` is relative to the course folder, such as locales/es/modules/x.po."""

    path: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Sources:
    """`entries` leads from `<kind>/<id>` (the course itself: `course`) to its document and node."""

    documents: tuple[Document, ...]
    entries: MappingABC[str, tuple[Document, Mapping]]
    catalogues: tuple[Catalogue, ...] = ()
    images: frozenset[str] = frozenset()
    source_lang: str = "en"
    languages: tuple[str, ...] = field(default=("en",))

    def locate(self, address: str, *, key: bool = False) -> Mark:
        """Where an address is written; the nearest place above it when it is not written at all."""
        parts = address.split("/")
        depth = 1 if parts[0] == "course" else 2
        _, node = self.entries["/".join(parts[:depth])]
        return mark_of(node, parts[depth:], key=key) if parts[depth:] else node.mark
