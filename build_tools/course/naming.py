"""The names that an entry has and had: its present address and its former ones, with the ids that make its uri."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from build_tools.course.base import Entry, FileEntry
from build_tools.course.former import former_addresses_below
from build_tools.course.kind import AnyKind

AnyEntry = Entry | FileEntry


@dataclass(frozen=True, slots=True)
class Naming:
    """An address, and the ids in the uri of what was there, by placeholder: those of the entry and of its holders."""

    address: str
    ids: Mapping[str, str]


Namings = tuple[Naming, ...]
"""The present one first."""


def of_kind(kind: AnyKind, entry: AnyEntry) -> Namings:
    """The namings of an entry of `kind`."""
    addresses = (kind.address(entry.id), *entry.former_ids)
    return tuple(Naming(address, {kind.key: _last(address)}) for address in addresses)


def of_part(holders: Namings, kind: AnyKind, entry: AnyEntry) -> Namings:
    """The namings of an entry of `kind` that is shown with another entry: its uri has the ids of that one, too."""
    return tuple(Naming(own.address, {**holder.ids, **own.ids}) for own in of_kind(kind, entry) for holder in holders)


def of_list(holders: Namings, name: str, key: str, entries: Sequence[AnyEntry]) -> dict[str, Namings]:
    """The namings of each of `entries`, by its id. They are the list `name` of the entry with the namings `holders`.

    `key` is the placeholder of their ids.
    """
    formers = former_addresses_below(tuple(dict.fromkeys(holder.address for holder in holders)), name, entries)
    return {
        entry.id: tuple(
            naming
            for address in (f"{holders[0].address}/{name}/{entry.id}", *formers[entry.id])
            for naming in _below(holders, name, key, address)
        )
        for entry in entries
    }


def _below(holders: Namings, name: str, key: str, address: str) -> Iterator[Naming]:
    """The namings with this address. What came from a list of another holder has the ids that its address shows."""
    own = {key: _last(address)}
    known = [holder for holder in holders if address.startswith(f"{holder.address}/{name}/")]
    yield from (Naming(address, {**holder.ids, **own}) for holder in known)
    if not known:
        yield Naming(address, {**_ids_in(holders[0], address), **own})


def _ids_in(like: Naming, address: str) -> dict[str, str]:
    """The ids in `address` of holders that stand in it where those of `like` stand in its own address."""
    own_ids = like.address.split("/")[1::2]
    keys = tuple(like.ids)[-len(own_ids) :]
    return dict(zip(keys, address.split("/")[1::2], strict=False))


def _last(address: str) -> str:
    return address.rpartition("/")[2]
