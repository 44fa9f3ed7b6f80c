"""Everything read from the course folder, as nodes and texts whose meaning is not checked yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field, replace
from functools import cached_property

from build_tools.course.kinds import KINDS
from build_tools.ground.address import child, entry_id, join, mark_of
from build_tools.ground.nodes import Mapping, Mark, Node, Sequence


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML or Markdown file. `kind` is a name of `kinds.KINDS`; `id` is the file's name, or "".

    A file is `unread` when it could not be read. Its node is empty then: its entry exists, but nothing is known of it.
    """

    path: str
    kind: str
    id: str
    node: Mapping
    unread: bool = False

    @property
    def entry_list(self) -> Sequence | None:
        """The list of entries in the file; None when the file itself is the entry, or the list is missing."""
        field = KINDS[self.kind].field
        value = self.node.entries.get(field) if field else None
        return value if isinstance(value, Sequence) else None

    @property
    def entries(self) -> dict[str, Mapping]:
        """The nodes of the entries by address. If two entries of a list have the same id, only the first is there."""
        if self.entry_list is None:
            return {join(self.kind, self.id): self.node}
        return {address: node for _, address, node in self._indexed(self.entry_list)}

    def with_entries(self, change: Callable[[str, Mapping], Mapping]) -> Document:
        """The document with each entry replaced by `change(address, node)`. All else stays as it is."""
        entry_list = self.entry_list
        if entry_list is None:
            return replace(self, node=change(join(self.kind, self.id), self.node))
        nodes = list(entry_list.items)
        for index, address, node in self._indexed(entry_list):
            nodes[index] = change(address, node)
        new_list = {KINDS[self.kind].field: replace(entry_list, items=tuple(nodes))}
        return replace(self, node=replace(self.node, entries={**self.node.entries, **new_list}))

    def _indexed(self, entry_list: Sequence) -> Iterator[tuple[int, str, Mapping]]:
        """The index, address and node of each entry. Nodes without an id, or with the id of an earlier one, are
        left out.
        """
        ids = set[str]()
        for index, node in enumerate(entry_list.items):
            id = entry_id(node)
            if isinstance(node, Mapping) and id and id not in ids:
                ids.add(id)
                yield index, join(self.kind, id), node


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One gettext file as text; `path` is relative to the course folder, such as locales/es/modules/x.po."""

    path: str
    language: str
    text: str


@dataclass(frozen=True)
class Sources:
    """The files of a course. A layer over them, such as a language or a country edition, changes only `documents`.

    `drawings` are those of content/marks by name: what stands inside their <svg>, or "" for one that cannot be used.
    `source_lang` is the language of each text that names no other; it is the first of `languages`.
    """

    documents: tuple[Document, ...]
    catalogues: tuple[Catalogue, ...] = ()
    images: frozenset[str] = frozenset()
    drawings: MappingABC[str, str] = field(default_factory=dict, repr=False)
    source_lang: str = "en"
    languages: tuple[str, ...] = field(default=("en",))

    @cached_property
    def entries(self) -> MappingABC[str, Mapping]:
        """The node of each entry by address, `<kind>/<id>` or `course`, in the order of the documents."""
        return {address: node for document in self.documents for address, node in document.entries.items()}

    def locate(self, address: str, *, key: bool = False) -> Mark:
        """Where the value at an address is written, or with `key` the name of its field. If it is not written, the
        mark of the nearest node above it.

        Raises KeyError when the entry does not exist.
        """
        entry, segments = self._entry(address)
        return mark_of(entry, segments, key=key)

    def node(self, address: str) -> Node | None:
        """The node at an address; None if nothing is written there. Raises KeyError when the entry does not exist."""
        node: Node | None
        node, segments = self._entry(address)
        for segment in segments:
            node = child(node, segment) if node else None
        return node

    def _entry(self, address: str) -> tuple[Mapping, list[str]]:
        """The entry to which an address belongs, and the remaining segments of the address."""
        parts = address.split("/")
        depth = KINDS[parts[0]].depth
        return self.entries["/".join(parts[:depth])], parts[depth:]
