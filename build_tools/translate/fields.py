"""The fields to translate: every text field of the source with its blocks, and the catalogue it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, replace

from build_tools.course.base import ID_PATTERN, Audience
from build_tools.course.kinds import KINDS
from build_tools.course.shape import Holds, Leaf, prose_leaves
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mapping
from build_tools.ground.same import Same
from build_tools.reading.sources import Sources
from build_tools.translate.blocks import split
from build_tools.translate.text import one_line

_ID = re.compile(ID_PATTERN.removesuffix("$"))


@dataclass(frozen=True, slots=True)
class Field:
    """A translatable field. `blocks` are its texts, each once.

    `item` is the address of the quiz item it is part of, or "", and `group` the hash of that item's key. With
    `filled_in`, the page replaces names in braces.
    """

    address: str
    one_line: bool
    blocks: tuple[str, ...]
    item: str = ""
    group: str = ""
    audience: Audience = Audience.LEARNER
    filled_in: bool = False


def fields(sources: Sources, groups: MappingABC[str, str], language: str) -> dict[str, Field]:
    """Every field with text to translate into `language`, by address, in the order of the sources.

    When an address stands twice in the sources, its field has the blocks of both. `groups` are the hashes of the
    items' keys by address.
    """
    fields_by_address: dict[str, Field] = {}
    for _, entry_leaves in leaves_of_entries(sources, language):
        for field in _fields(Same(entry_leaves), _groups_of(entry_leaves, groups)):
            earlier = fields_by_address.get(field.address)
            fields_by_address[field.address] = _joined(earlier, field) if earlier else field
    return fields_by_address


def _joined(earlier: Field, later: Field) -> Field:
    return replace(earlier, blocks=tuple(dict.fromkeys((*earlier.blocks, *later.blocks))))


def _groups_of(entry_leaves: tuple[Leaf, ...], groups: MappingABC[str, str]) -> tuple[tuple[str, str], ...]:
    """Pairs of an item in an entry and the hash of its key."""
    items = dict.fromkeys(leaf.item for leaf in entry_leaves)
    return tuple((item, groups.get(item, "")) for item in items if item)


@remembered(1 << 13)
def _fields(entry_leaves: Same[tuple[Leaf, ...]], groups_of_items: tuple[tuple[str, str], ...]) -> tuple[Field, ...]:
    """The fields of an entry that have text. Cached, because under `serve` most are those of the last build."""
    groups = dict(groups_of_items)
    return tuple(
        Field(
            address=leaf.address,
            one_line=leaf.shape.holds is Holds.TEXT,
            blocks=blocks,
            item=leaf.item,
            group=groups.get(leaf.item, ""),
            audience=leaf.audience,
            filled_in=leaf.shape.filled_in,
        )
        for leaf in entry_leaves.content
        if (blocks := tuple(dict.fromkeys(blocks_of(leaf))))
    )


def leaves(sources: Sources, language: str) -> Iterator[Leaf]:
    """The nodes of the fields that catalogues of `language` carry.

    Left out are fields without a proper address, and fields written in `language`, which readers are shown unchanged.
    """
    return (leaf for _, entry_leaves in leaves_of_entries(sources, language) for leaf in entry_leaves)


def leaves_of_entries(sources: Sources, language: str) -> Iterator[tuple[str, tuple[Leaf, ...]]]:
    """The same leaves, grouped by the entry they are in: its address and its leaves.

    The leaves of an entry that has not changed are the very same object as before, which may be the key of a cache.
    """
    for address, node in sources.entries.items():
        if catalogue_of(address) is not None:
            yield address, _leaves(address, Same(node), language)


@remembered(1 << 13)
def _leaves(address: str, node: Same[Mapping], language: str) -> tuple[Leaf, ...]:
    leaves = prose_leaves(KINDS[address.partition("/")[0]].model, node.content, address)
    return tuple(leaf for leaf in leaves if leaf.node.language != language and leaf.address.isprintable())


def blocks_of(leaf: Leaf) -> tuple[str, ...]:
    """The blocks of a field, each of which is translated by itself; none when the field is empty."""
    if leaf.shape.holds is Holds.MARKDOWN:
        return split(leaf.node.text)
    text = one_line(leaf.node.text)
    return (text,) if text else ()


def catalogue_of(address: str) -> str | None:
    """The catalogue of an address, as a path below the language's folder without `.po`; None when it has none.

    `modules/x/title` -> `modules/x`, `glossary/y/term` -> `glossary`.
    """
    parts = address.split("/")
    kind = KINDS.get(parts[0])
    if kind is None or not kind.catalogue:
        return None
    if not kind.file_per_entry:
        return kind.catalogue
    return f"{kind.catalogue}/{parts[1]}" if len(parts) > 1 and _ID.fullmatch(parts[1]) else None
