"""The translations of one language by address, each with the source text it was made from.

An update matches these pairs with the present source; it never adds, drops or changes a pair. That is why
updating after each edit and updating once at the end give the same catalogues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from build_tools.ground.nodes import Mark


@dataclass(frozen=True, slots=True)
class Pair:
    """A translation (`text`) of the block `made_from`, made when the item's key had the hash `group`.

    `unsure` is True when a translator marked it as not finished, or when another translation of the same block was
    preferred. `notes` and `flags` are the translator's own comments and flags. A pair with an empty `text` only
    carries notes and flags. `mark` is the place of its entry.
    """

    made_from: str
    group: str
    text: str
    unsure: bool = False
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    mark: Mark = field(default=Mark(""), compare=False)


@dataclass(frozen=True, slots=True)
class RememberedPair:
    """A pair as read from a file, with the address of its entry. `active` is False when the entry is obsolete there.

    `offered_from` is the address whose translation an update offered here, if nobody has touched it since, "" when that
    entry names no address; else None.
    """

    address: str
    pair: Pair
    active: bool
    offered_from: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """Pairs by address, in a fixed order. `home` maps each address to the path of the first file that has it."""

    pairs: Mapping[str, tuple[Pair, ...]]
    home: Mapping[str, str]


def remember(remembered_pairs: Iterable[RememberedPair], present_address: Callable[[str], str]) -> Memory:
    """The memory of one language. `present_address` maps an address as written in a file to the present one.

    What an update offered is left out, but where it is the only copy: the entry that it came from was deleted.
    """
    pairs: dict[str, list[Pair]] = {}
    home: dict[str, str] = {}
    every = tuple(remembered_pairs)
    kept = {present_address(one.address) for one in every if one.offered_from is None and one.pair.text}
    for remembered in every:
        address = present_address(remembered.address)
        if remembered.offered_from is not None and present_address(remembered.offered_from) in kept:
            if remembered.pair.notes or remembered.pair.flags:
                pairs.setdefault(address, []).append(replace(remembered.pair, group="", text="", unsure=False))
                home.setdefault(address, remembered.pair.mark.path)
            continue
        pairs.setdefault(address, []).append(remembered.pair)
        home.setdefault(address, remembered.pair.mark.path)
    return Memory({address: _distinct(address_pairs) for address, address_pairs in pairs.items()}, home)


def order(pair: Pair) -> tuple[str, bool, str, str]:
    """The sort key of the pairs of an address. The text comes last, because translators may change it."""
    return (pair.made_from, pair.unsure, pair.group, pair.text)


def _distinct(pairs: list[Pair]) -> tuple[Pair, ...]:
    """Each pair once, in `order`. When several differ only in text, the first counts and the others are unsure."""
    if len(pairs) == 1:
        return tuple(pairs)
    distinct: list[Pair] = []
    for _, same_source in groupby(sorted(pairs, key=_identity), key=lambda pair: (pair.made_from, pair.group)):
        translations = [_merged(list(equal)) for _, equal in groupby(same_source, key=lambda pair: pair.text)]
        first, *rest = sorted(translations, key=lambda pair: (not pair.text, order(pair)))
        distinct += [first, *(replace(pair, unsure=bool(pair.text)) for pair in rest)]
    return tuple(sorted(distinct, key=order))


def _identity(pair: Pair) -> tuple[str, str, str]:
    return (pair.made_from, pair.group, pair.text)


def _merged(equal_pairs: list[Pair]) -> Pair:
    """One pair for several that are equal but for notes and flags, with all of these; unsure when every one is."""
    first = equal_pairs[0]
    if len(equal_pairs) == 1:
        return first
    return replace(
        first,
        unsure=all(pair.unsure for pair in equal_pairs),
        notes=_union([pair.notes for pair in equal_pairs]),
        flags=_union([pair.flags for pair in equal_pairs]),
    )


def _union(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The list that all of them are; when they differ, every line once, sorted."""
    return lists[0] if len(set(lists)) == 1 else tuple(sorted({line for lines in lists for line in lines}))
