"""Finds the former addresses of entries: learners' devices may still keep progress under them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from build_tools.course.base import Entry, FileEntry


def former_addresses(kind: str, holder: FileEntry, name: str, entries: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """The same for the list `name` of `holder`, an entry of `kind` that is a file."""
    return former_addresses_below((f"{kind}/{holder.id}", *holder.former_ids), name, entries)


def former_addresses_below(
    holders: Sequence[str], name: str, entries: Sequence[Entry | FileEntry]
) -> dict[str, tuple[str, ...]]:
    """The former addresses of each of `entries`, by its id. They are the list `name` of an entry that has, and had, the
    addresses `holders`, the present one first.

    The `former_ids` that the author wrote come first. If the holder has former addresses, the addresses follow that
    the entry had below them, with its present id or a former one. An address is left out when another entry has it now
    or names it in its `former_ids`, and when two entries may have had it: nobody could tell which.
    """
    owned = {f"{holders[0]}/{name}/{entry.id}" for entry in entries}
    owned.update(address for entry in entries for address in entry.former_ids)
    derived = {entry.id: dict.fromkeys(_derived(holders, name, entry)) for entry in entries}
    claims = Counter(address for addresses in derived.values() for address in addresses)
    unambiguous = {address for address, claimants in claims.items() if claimants == 1} - owned
    return {
        entry.id: (*entry.former_ids, *(address for address in derived[entry.id] if address in unambiguous))
        for entry in entries
    }


def _derived(holders: Sequence[str], name: str, entry: Entry | FileEntry) -> Iterator[str]:
    """The address of the entry with each of its ids, present and former, below each address of its holder."""
    partitions = [address.rpartition("/") for address in entry.former_ids]
    ids = (entry.id, *(id for parent, _, id in partitions if parent.removesuffix(f"/{name}") in holders))
    return (f"{holder}/{name}/{id}" for holder in holders for id in ids)
