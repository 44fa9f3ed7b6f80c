"""`former_ids`: where an address of the past leads now. Memory moves along, also from one file to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_tools.ground.address import entry_id, join
from build_tools.ground.nodes import Mapping as MappingNode
from build_tools.ground.nodes import Node, Scalar, Sequence
from build_tools.reading.sources import Sources

_MOST_MOVES = 50


@dataclass(frozen=True, slots=True)
class Moves:
    """`to` leads from former addresses of entries to present ones; `live` are all addresses of entries."""

    to: Mapping[str, str]
    live: frozenset[str]

    def now(self, address: str) -> str:
        """The address that `address` has now. What stands at an address in use belongs to it, and stays."""
        for _ in range(_MOST_MOVES if self.to else 0):
            former = self._former(address)
            if not former:
                break
            address = self.to[former] + address[len(former) :]
        return address

    def _former(self, address: str) -> str:
        """The longest former address at or above `address`, or ""."""
        above = address
        while above and (above not in self.to or above in self.live):
            above = above.rpartition("/")[0]
        return above


def moves(sources: Sources) -> Moves:
    """Every `former_ids` in the sources. Where two entries name the same former address, the first keeps it."""
    to: dict[str, str] = {}
    live: set[str] = set()
    for top, node in sorted(sources.entries.items()):
        for address, entry in _entries(node, top):
            live.add(address)
            for former in _former_ids(entry):
                if "/" in former:
                    to.setdefault(former, address)
    _add_present_ancestors(to, frozenset(live))
    return Moves(to, frozenset(live))


def _add_present_ancestors(to: dict[str, str], live: frozenset[str]) -> None:
    """An item renamed while its quiz had another name is also known below the quiz's present name."""
    for former in sorted(to, key=lambda each: each.count("/")):
        above, _, name = former.rpartition("/")
        known = f"{Moves(to, live).now(above)}/{name}"
        if known not in live:
            to.setdefault(known, to[former])


def _entries(node: Node, address: str) -> Iterator[tuple[str, MappingNode]]:
    """Every mapping with an address, from the outside in."""
    if not isinstance(node, MappingNode):
        return
    yield address, node
    for name, value in node.entries.items():
        if isinstance(value, MappingNode):
            yield from _entries(value, join(address, name))
        elif isinstance(value, Sequence):
            for item in value.items:
                found = entry_id(item)
                if found:
                    yield from _entries(item, join(address, name, found))


def _former_ids(entry: MappingNode) -> Iterator[str]:
    written = entry.entries.get("former_ids")
    if isinstance(written, Sequence):
        yield from (each.text.strip("/") for each in written.items if isinstance(each, Scalar))
