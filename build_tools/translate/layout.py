"""The layout of one language: its catalogues laid against the sources. Update, translate, status and checks read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from build_tools.ground.memory import remembered
from build_tools.ground.same import Same
from build_tools.reading.sources import Sources
from build_tools.translate.catalogue import File, read
from build_tools.translate.fields import Field, catalogue_of, fields
from build_tools.translate.former_addresses import Moves, moves
from build_tools.translate.match import FieldMatches, Match, match_field
from build_tools.translate.memory import Memory, remember


@dataclass(frozen=True, slots=True)
class Layout:
    """The catalogues of one language, laid against the sources.

    `fields` are the fields to translate, by address; `memory` holds all translations; `files` are the catalogues, by
    path; `matches` say which translations each field has, by address; `moves` leads from former addresses to present
    ones.
    """

    language: str
    fields: Mapping[str, Field]
    memory: Memory
    files: Mapping[str, File]
    matches: Mapping[str, FieldMatches]
    moves: Moves

    @property
    def broken(self) -> bool:
        """True when a catalogue cannot be read. Then no catalogue may be written."""
        return any(file.problem for file in self.files.values())

    def path(self, address: str) -> str:
        """The catalogue file of an address; for an address that has no catalogue, the file in which it was found."""
        catalogue = catalogue_of(address)
        return self.memory.home[address] if catalogue is None else path_of(self.language, catalogue)

    def matches_of(self, field: Field) -> Mapping[str, Match]:
        """The match of each block of `field`."""
        return self.matches[field.address].by_block


def path_of(language: str, catalogue: str) -> str:
    """`modules/x` -> `locales/es/modules/x.po`."""
    return f"locales/{language}/{catalogue}.po"


def lay_out(sources: Sources, language: str, groups: Mapping[str, str]) -> Layout:
    """The layout of `language`. `groups` are the hashes of the items' keys by address (`groups.group_hashes`)."""
    files = {catalogue.path: read(catalogue) for catalogue in sources.catalogues if catalogue.language == language}
    all_fields, all_moves = fields(sources, groups, language), moves(sources)
    sorted_files = tuple(Same(file) for _, file in sorted(files.items()))
    memory = _memory(sorted_files, tuple(all_moves.to.items()), all_moves.live if all_moves.to else frozenset())
    return Layout(language, all_fields, memory, files, _matches(all_fields, memory), all_moves)


@remembered(1 << 3)
def _memory(files: tuple[Same[File], ...], former: tuple[tuple[str, str], ...], live: frozenset[str]) -> Memory:
    """What is in the files, after the moves. Cached, because under `serve` most saved files are no catalogues."""
    pairs = (pair for file in files for pair in file.content.pairs)
    return remember(pairs, Moves(dict(former), live).present_address)


def with_memory(layout: Layout, memory: Memory) -> Layout:
    """The layout with another memory, and the matches that this memory gives."""
    return replace(layout, memory=memory, matches=_matches(layout.fields, memory))


def _matches(all_fields: Mapping[str, Field], memory: Memory) -> dict[str, FieldMatches]:
    return {address: match_field(field, memory.pairs.get(address, ())) for address, field in all_fields.items()}
