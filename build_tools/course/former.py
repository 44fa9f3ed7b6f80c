"""Under which addresses a device may still keep an entry: its own of the past, and those it had below its holder's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from build_tools.course.base import Entry, FileEntry


def former(kind: str, holder: FileEntry, name: str, entries: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """For each of `entries`, which are the list `name` of a holder of `kind`, by its id: the addresses it had before.

    Those its author wrote come first. When the holder was renamed, the entry was also known below the holder's old
    name, whatever itself was called then. An address that another entry has or names as its own is left out, and so is
    one that two entries would get: nobody could know whose it was.
    """
    above = (f"{kind}/{holder.id}", *holder.former_ids)
    taken = {f"{above[0]}/{name}/{entry.id}" for entry in entries}
    taken.update(address for entry in entries for address in entry.former_ids)
    below = {entry.id: dict.fromkeys(_below(above, name, entry)) for entry in entries}
    claims = Counter(address for addresses in below.values() for address in addresses)
    return {
        entry.id: (*entry.former_ids, *(each for each in below[entry.id] if each not in taken and claims[each] == 1))
        for entry in entries
    }


def _below(above: Sequence[str], name: str, entry: Entry) -> Iterator[str]:
    """The entry by each of its names below each name of its holder."""
    parted = [address.rpartition("/") for address in entry.former_ids]
    ids = (entry.id, *(last for head, _, last in parted if head.removesuffix(f"/{name}") in above))
    return (f"{each}/{name}/{last}" for each in above for last in ids)
