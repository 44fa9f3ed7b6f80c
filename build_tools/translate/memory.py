"""What translators have made so far: for each address the texts, each with the source it was made from.

An update lays these pairs against the current source; it never adds, drops or changes one. That is why
updating after each edit and once at the end give the same catalogues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from build_tools.ground.nodes import Mark


@dataclass(frozen=True, slots=True)
class Pair:
    """A translation (`text`) of the block `made_from`, made when the item's key had the hash `group`.

    `unsure`: a translator marked it as not finished, or another translation of the same block went before it.
    `notes` and `flags` are the translator's own comments and flags. An empty `text` only carries notes.
    """

    made_from: str
    group: str
    text: str
    unsure: bool = False
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    mark: Mark = field(default=Mark(""), compare=False)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A pair as it was read: for which address, and whether its entry was active in the file `pair.mark.path`."""

    address: str
    pair: Pair
    active: bool


@dataclass(frozen=True, slots=True)
class Memory:
    """Pairs by address, in a fixed order. `home` is the file in which an address was first found."""

    pairs: Mapping[str, tuple[Pair, ...]]
    home: Mapping[str, str]


def remember(found: Iterable[Remembered], now: Callable[[str], str]) -> Memory:
    """The memory of one language; `now` leads from an address as it was written to the one in use now."""
    pairs: dict[str, list[Pair]] = {}
    home: dict[str, str] = {}
    for each in found:
        address = now(each.address)
        pairs.setdefault(address, []).append(each.pair)
        home.setdefault(address, each.pair.mark.path)
    return Memory({address: _settled(several) for address, several in pairs.items()}, home)


def order(pair: Pair) -> tuple[str, bool, str, str]:
    """The fixed order of the pairs of an address. It does not depend on text where a translator may change it."""
    return (pair.made_from, pair.unsure, pair.group, pair.text)


def _settled(pairs: list[Pair]) -> tuple[Pair, ...]:
    """Each pair once; where two differ only in text, the first is the one and the others are unsure."""
    if len(pairs) == 1:
        return tuple(pairs)
    settled: list[Pair] = []
    for _, alike in groupby(sorted(pairs, key=_identity), key=lambda each: (each.made_from, each.group)):
        texts = [_merged(list(same)) for _, same in groupby(alike, key=lambda each: each.text)]
        first, *others = sorted(texts, key=lambda each: (not each.text, order(each)))
        settled += [first, *(replace(each, unsure=bool(each.text)) for each in others)]
    return tuple(sorted(settled, key=order))


def _identity(pair: Pair) -> tuple[str, str, str]:
    return (pair.made_from, pair.group, pair.text)


def _merged(same: list[Pair]) -> Pair:
    """The one pair that equal ones are: all their notes; sure when one of them is."""
    first = same[0]
    if len(same) == 1:
        return first
    return replace(
        first,
        unsure=all(each.unsure for each in same),
        notes=_union([each.notes for each in same]),
        flags=_union([each.flags for each in same]),
    )


def _union(rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    return rows[0] if len(set(rows)) == 1 else tuple(sorted({line for row in rows for line in row}))
