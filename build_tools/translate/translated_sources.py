"""Sources in another language: each translatable field gets the blocks that readers are shown, from the catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from build_tools.course.shape import Leaf
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mapping as MappingNode
from build_tools.ground.nodes import Node, Scalar, Sequence
from build_tools.ground.prose import Block, State
from build_tools.ground.same import Same
from build_tools.reading.sources import Sources
from build_tools.translate.fields import Field, blocks_of, leaves_of_entries
from build_tools.translate.invariants import may_stand_for
from build_tools.translate.layout import Layout, lay_out
from build_tools.translate.match import Match
from build_tools.translate.text import one_line


def translate(sources: Sources, language: str, groups: Mapping[str, str]) -> Sources:
    """The sources with `blocks` in every field that a catalogue of `language` carries; as they are for `source_lang`.

    `groups` are the hashes of the items' keys by address. The catalogues are laid against the sources here, so readers
    are shown the same whether or not somebody updated the catalogues.
    """
    return (
        sources if language == sources.source_lang else with_translations(sources, lay_out(sources, language, groups))
    )


def with_translations(sources: Sources, layout: Layout) -> Sources:
    """The sources with the blocks of the language that `layout` is for."""
    fields = _translated_fields(sources, layout)

    def translated(address: str, entry: MappingNode) -> MappingNode:
        return _translated_entry(Same(entry), fields.get(address, ()))

    return replace(sources, documents=tuple(document.with_entries(translated) for document in sources.documents))


@dataclass(frozen=True, slots=True)
class _TranslatedField:
    """A field of an entry: the node in which it is written, and the blocks that its readers are shown."""

    node: Same[Scalar]
    blocks: tuple[Block, ...]


_BlocksByNode = Mapping[Same[Scalar], tuple[Block, ...]]


@remembered(1 << 13)
def _translated_entry(entry: Same[MappingNode], fields: tuple[_TranslatedField, ...]) -> MappingNode:
    """The entry with the blocks of its `fields`. Nothing else decides the result, so the cache is exact."""
    return (
        _with_blocks_below(entry.content, {field.node: field.blocks for field in fields}) if fields else entry.content
    )


def _translated_fields(sources: Sources, layout: Layout) -> dict[str, tuple[_TranslatedField, ...]]:
    """The translated fields of each entry, by the entry's address."""
    whole_items = _whole_items(layout)
    return {
        address: tuple(
            _TranslatedField(Same(leaf.node), _blocks(field, leaf, layout, whole_items, sources.source_lang))
            for leaf in leaves
            if (field := layout.fields.get(leaf.address))
        )
        for address, leaves in leaves_of_entries(sources, layout.language)
    }


def _blocks(field: Field, leaf: Leaf, layout: Layout, whole_items: set[str], source_lang: str) -> tuple[Block, ...]:
    matches, written_in = layout.matches_of(field), leaf.node.language or source_lang
    if field.item and field.item not in whole_items:
        return tuple(_in_source(block, matches[block].state, written_in) for block in blocks_of(leaf))
    return tuple(_block(field, block, matches[block], layout.language, written_in) for block in blocks_of(leaf))


def _whole_items(layout: Layout) -> set[str]:
    """The addresses of the items of which every part is translated. Only these are shown: half an item can mislead."""
    items = {field.item for field in layout.fields.values() if field.item}
    return items - {
        field.item
        for field in layout.fields.values()
        if any(match.state is not State.TRANSLATED for match in layout.matches_of(field).values())
    }


def _in_source(block: str, state: State, written_in: str) -> Block:
    """The block in the language of the source, marked as outdated or missing."""
    return Block(block, written_in, State.OUTDATED if state is State.OUTDATED else State.MISSING, block)


def _block(field: Field, block: str, match: Match, language: str, written_in: str) -> Block:
    """The translation of the block, or the block itself when there is none that readers may be shown."""
    if match.pair is None or match.state is State.MISSING:
        return _in_source(block, State.MISSING, written_in)
    if match.state is State.OUTDATED and not may_stand_for(match.pair.text, block):
        return _in_source(block, State.OUTDATED, written_in)
    text = one_line(match.pair.text) if field.one_line else match.pair.text
    return Block(text, language, match.state, block)


def _with_blocks_below(node: MappingNode, blocks_by_node: _BlocksByNode) -> MappingNode:
    return replace(node, entries={name: _with_blocks(value, blocks_by_node) for name, value in node.entries.items()})


def _with_blocks(node: Node, blocks_by_node: _BlocksByNode) -> Node:
    if isinstance(node, MappingNode):
        return _with_blocks_below(node, blocks_by_node)
    if isinstance(node, Sequence):
        return replace(node, items=tuple(_with_blocks(item, blocks_by_node) for item in node.items))
    blocks = blocks_by_node.get(Same(node))
    return replace(node, blocks=blocks) if blocks else node
