"""Sources in another language: each translatable field gets the blocks that readers are shown, from the catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

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
from build_tools.translate.match import FieldMatches, Match
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
    parts = _parts(sources, layout)

    def translated(address: str, entry: MappingNode) -> MappingNode:
        return _translated_entry(Same(entry), parts.get(address, ()), layout.language, sources.source_lang)

    return replace(sources, documents=tuple(document.with_entries(translated) for document in sources.documents))


_Part = tuple[Same[Leaf], Same[Field], Same[FieldMatches], bool]
"""A field of an entry: where it is written, what is translated, by what, and whether readers are shown that."""
_BlocksByNode = Mapping[Same[Scalar], tuple[Block, ...]]


def _parts(sources: Sources, layout: Layout) -> dict[str, tuple[_Part, ...]]:
    """The translated fields of each entry, by the entry's address."""
    fields, matches, whole_items = layout.fields, layout.matches, _whole_items(layout)
    return {
        address: tuple(
            (Same(leaf), Same(field), Same(matches[field.address]), not field.item or field.item in whole_items)
            for leaf in leaves
            if (field := fields.get(leaf.address))
        )
        for address, leaves in leaves_of_entries(sources, layout.language)
    }


@remembered(1 << 13)
def _translated_entry(
    entry: Same[MappingNode], parts: tuple[_Part, ...], language: str, source_lang: str
) -> MappingNode:
    """The entry with the blocks of its fields. Nothing else decides the result, so the cache is exact."""
    if not parts:
        return entry.content
    blocks_by_node = {
        Same(leaf.content.node): _blocks(field.content, leaf.content, matches.content, is_shown, language, source_lang)
        for leaf, field, matches, is_shown in parts
    }
    return _with_blocks_below(entry.content, blocks_by_node)


def _blocks(
    field: Field, leaf: Leaf, matches: FieldMatches, is_shown: bool, language: str, source_lang: str
) -> tuple[Block, ...]:
    by_block, written_in = matches.by_block, leaf.node.language or source_lang
    if not is_shown:
        return tuple(_in_source(block, by_block[block].state, written_in) for block in blocks_of(leaf))
    return tuple(_block(field, block, by_block[block], language, written_in) for block in blocks_of(leaf))


def _whole_items(layout: Layout) -> set[str]:
    """The addresses of the items of which every part is translated. Only these are shown: half an item can mislead."""
    items = {field.item for field in layout.fields.values() if field.item}
    return items - {
        field.item
        for field in layout.fields.values()
        if field.item and any(match.state is not State.TRANSLATED for match in layout.matches_of(field).values())
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
