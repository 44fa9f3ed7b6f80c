"""Sources and catalogues of one language laid together. Update, overlay, status and checks are views of this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from build_tools.reading.sources import Sources
from build_tools.translate.catalogue import File, read
from build_tools.translate.former import Moves, moves
from build_tools.translate.match import Found, Laid, lay
from build_tools.translate.memory import Memory, remember
from build_tools.translate.units import Field, catalogue_of, fields


@dataclass(frozen=True, slots=True)
class Layout:
    """One language. `files` are its catalogues by path, `laid` what each field found, by address, and `moves` says
    where an address of the past leads now.
    """

    language: str
    fields: Mapping[str, Field]
    memory: Memory
    files: Mapping[str, File]
    laid: Mapping[str, Laid]
    moves: Moves

    @property
    def broken(self) -> bool:
        """True when a catalogue cannot be read: then nothing may be written."""
        return any(file.fault for file in self.files.values())

    def path(self, address: str) -> str:
        """The file an address belongs to; what belongs to none stays where it was found."""
        catalogue = catalogue_of(address)
        return self.memory.home[address] if catalogue is None else path_of(self.language, catalogue)

    def found(self, field: Field) -> Mapping[str, Found]:
        """What each block of the field has."""
        return self.laid[field.address].found


def path_of(language: str, catalogue: str) -> str:
    """`modules/x` -> `locales/es/modules/x.po`."""
    return f"locales/{language}/{catalogue}.po"


def lay_out(sources: Sources, language: str, groups: Mapping[str, str]) -> Layout:
    """`groups` are the hashes of the items' keys by address (`groups.group_hashes`)."""
    files = {each.path: read(each) for each in sources.catalogues if each.language == language}
    found = (each for _, file in sorted(files.items()) for each in file.found)
    moved = moves(sources)
    units, memory = fields(sources, groups, language), remember(found, moved.now)
    return Layout(language, units, memory, files, _laid(units, memory), moved)


def with_memory(layout: Layout, memory: Memory) -> Layout:
    """The layout that this memory gives."""
    return replace(layout, memory=memory, laid=_laid(layout.fields, memory))


def _laid(units: Mapping[str, Field], memory: Memory) -> dict[str, Laid]:
    return {address: lay(field, memory.pairs.get(address, ())) for address, field in units.items()}
