"""Everything read from the course folder, before any of it is understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field, replace
from functools import cached_property

from build_tools.course.kinds import BY_NAME
from build_tools.ground.address import entry_id, join, mark_of, step
from build_tools.ground.nodes import Mapping, Mark, Node, Sequence


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML or Markdown file. `kind` is a name of `kinds.KINDS`; `id` is the file's name, or "".

    A file that cannot be read is `unread` and has an empty node, so that nobody takes its entry for missing.
    """

    path: str
    kind: str
    id: str
    node: Mapping
    unread: bool = False

    @property
    def listed(self) -> Sequence | None:
        """The list of entries in the file; None where the file itself is the entry."""
        name = BY_NAME[self.kind].field
        value = self.node.entries.get(name) if name else None
        return value if isinstance(value, Sequence) else None

    @property
    def entries(self) -> dict[str, Mapping]:
        """The entries by address, as they are written; of two in a list that have one id, the first."""
        if self.listed is None:
            return {join(self.kind, self.id): self.node}
        return {address: node for _, address, node in self._numbered(self.listed)}

    def with_entries(self, change: Callable[[str, Mapping], Mapping]) -> Document:
        """The file with what `change` makes of each entry, by its address and node. All else in a list stays."""
        listed = self.listed
        if listed is None:
            return replace(self, node=change(join(self.kind, self.id), self.node))
        items = list(listed.items)
        for at, address, node in self._numbered(listed):
            items[at] = change(address, node)
        named = {BY_NAME[self.kind].field: replace(listed, items=tuple(items))}
        return replace(self, node=replace(self.node, entries={**self.node.entries, **named}))

    def _numbered(self, listed: Sequence) -> Iterator[tuple[int, str, Mapping]]:
        """Each entry of a list with its place in it and its address. What has no id, or a taken one, is no entry."""
        known = set[str]()
        for at, item in enumerate(listed.items):
            name = entry_id(item)
            if isinstance(item, Mapping) and name and name not in known:
                known.add(name)
                yield at, join(self.kind, name), item


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One gettext file as text; `path` is relative to the course folder, such as locales/es/modules/x.po."""

    path: str
    language: str
    text: str


@dataclass(frozen=True)
class Sources:
    """The files of a course. A layer over them (a language, the texts of a country) changes `documents` alone.

    `source_lang` is what a text is written in that does not say otherwise; it is the first of `languages`.
    """

    documents: tuple[Document, ...]
    catalogues: tuple[Catalogue, ...] = ()
    images: frozenset[str] = frozenset()
    source_lang: str = "en"
    languages: tuple[str, ...] = field(default=("en",))

    @cached_property
    def entries(self) -> MappingABC[str, Mapping]:
        """From `<kind>/<id>` (the course itself: `course`) to the node of the entry, in the order of the documents."""
        return {address: node for document in self.documents for address, node in document.entries.items()}

    def locate(self, address: str, *, key: bool = False) -> Mark:
        """Where an address is written; the nearest place above it when it is not written at all.

        Raises KeyError when there is no such entry.
        """
        entry, segments = self._entry(address)
        return mark_of(entry, segments, key=key)

    def node(self, address: str) -> Node | None:
        """What is written at an address, if anything is. Raises KeyError when there is no such entry."""
        node: Node | None
        node, segments = self._entry(address)
        for segment in segments:
            node = step(node, segment) if node else None
        return node

    def _entry(self, address: str) -> tuple[Mapping, list[str]]:
        """The entry that an address is in, and the segments that lead on from there."""
        parts = address.split("/")
        depth = BY_NAME[parts[0]].depth
        return self.entries["/".join(parts[:depth])], parts[depth:]
