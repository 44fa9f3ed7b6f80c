"""The catalogue laid over the nodes: each translatable field gets the blocks its readers are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from build_tools.course.shape import Leaf
from build_tools.ground.nodes import Mapping as MappingNode
from build_tools.ground.nodes import Node, Scalar, Sequence
from build_tools.ground.prose import Block, State
from build_tools.ground.same import Same
from build_tools.reading.sources import Sources
from build_tools.translate.layout import Layout, lay_out
from build_tools.translate.match import Found
from build_tools.translate.same import may_stand_for
from build_tools.translate.text import one_line
from build_tools.translate.units import Field, blocks_of, leaves_of_entries


def translate(sources: Sources, language: str, groups: Mapping[str, str]) -> Sources:
    """The sources with `blocks` in every field that has a catalogue; for the source language, as they are.

    `groups` are the hashes of the items' keys by address. Lays the catalogues anew, so that one that was not
    updated shows the same.
    """
    return sources if language == sources.source_lang else overlaid(sources, lay_out(sources, language, groups))


def overlaid(sources: Sources, layout: Layout) -> Sources:
    """The sources with the blocks of a language that is laid out already."""
    shown = _shown(sources, layout)

    def laid(address: str, entry: MappingNode) -> MappingNode:
        return _laid_once(Same(entry), shown.get(address, ()))

    return replace(sources, documents=tuple(document.with_entries(laid) for document in sources.documents))


@dataclass(frozen=True, slots=True)
class _Laid:
    """A field of an entry: the node it is written in, and the blocks its readers are shown."""

    node: Same[Scalar]
    blocks: tuple[Block, ...]


_Blocks = Mapping[Same[Scalar], tuple[Block, ...]]


@lru_cache(1 << 13)
def _laid_once(entry: Same[MappingNode], fields: tuple[_Laid, ...]) -> MappingNode:
    """What is shown in the fields of an entry is all that decides how it is laid."""
    return _with_fields(entry.it, {field.node: field.blocks for field in fields}) if fields else entry.it


def _shown(sources: Sources, layout: Layout) -> dict[str, tuple[_Laid, ...]]:
    """The fields of each entry, by the entry's address."""
    whole = _whole_items(layout)
    return {
        address: tuple(
            _Laid(Same(leaf.node), _blocks(field, leaf, layout, whole, sources.source_lang))
            for leaf in found
            if (field := layout.fields.get(leaf.address))
        )
        for address, found in leaves_of_entries(sources, layout.language)
    }


def _blocks(field: Field, leaf: Leaf, layout: Layout, whole: set[str], source_lang: str) -> tuple[Block, ...]:
    found, written_in = layout.found(field), leaf.node.language or source_lang
    if field.item and field.item not in whole:
        return tuple(_in_source(block, found[block].state, written_in) for block in blocks_of(leaf))
    return tuple(_block(field, block, found[block], layout.language, written_in) for block in blocks_of(leaf))


def _whole_items(layout: Layout) -> set[str]:
    """The items of which every part is translated: a half translated item can be wrong."""
    items = {field.item for field in layout.fields.values() if field.item}
    return items - {
        field.item
        for field in layout.fields.values()
        if any(found.state is not State.TRANSLATED for found in layout.found(field).values())
    }


def _in_source(block: str, state: State, written_in: str) -> Block:
    return Block(block, written_in, State.OUTDATED if state is State.OUTDATED else State.MISSING, block)


def _block(field: Field, block: str, found: Found, language: str, written_in: str) -> Block:
    if found.pair is None or found.state is State.MISSING:
        return _in_source(block, State.MISSING, written_in)
    if found.state is State.OUTDATED and not may_stand_for(found.pair.text, block):
        return _in_source(block, State.OUTDATED, written_in)
    text = one_line(found.pair.text) if field.one_line else found.pair.text
    return Block(text, language, found.state, block)


def _with_fields(node: MappingNode, shown: _Blocks) -> MappingNode:
    return replace(node, entries={name: _laid(value, shown) for name, value in node.entries.items()})


def _laid(node: Node, shown: _Blocks) -> Node:
    if isinstance(node, MappingNode):
        return _with_fields(node, shown)
    if isinstance(node, Sequence):
        return replace(node, items=tuple(_laid(item, shown) for item in node.items))
    blocks = shown.get(Same(node))
    return replace(node, blocks=blocks) if blocks else node
