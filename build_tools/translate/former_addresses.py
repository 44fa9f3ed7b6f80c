"""Former addresses (`former_ids`): translations kept under one move to the present address, also into another file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_tools.ground.address import entry_id, join
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mapping as MappingNode
from build_tools.ground.nodes import Node, Scalar, Sequence
from build_tools.ground.same import Same
from build_tools.reading.sources import Sources

_MOST_MOVES = 50


@dataclass(frozen=True, slots=True)
class Moves:
    """`to` maps former addresses of entries to present ones; `live` holds the present addresses of all entries."""

    to: Mapping[str, str]
    live: frozenset[str]

    def present_address(self, address: str) -> str:
        """The present address of what was at `address`. An address that an entry has now is not changed."""
        for _ in range(_MOST_MOVES if self.to else 0):
            former = self._former(address)
            if not former:
                break
            address = self.to[former] + address[len(former) :]
        return address

    def _former(self, address: str) -> str:
        """`address`, or the nearest one above it, that is a former address and not in use; "" when there is none."""
        former = address
        while former and (former not in self.to or former in self.live):
            former = former.rpartition("/")[0]
        return former


def moves(sources: Sources) -> Moves:
    """The moves by every `former_ids` in the sources. When two entries claim a former address, the first has it."""
    to: dict[str, str] = {}
    live: set[str] = set()
    for top, node in sorted(sources.entries.items()):
        for address, former_addresses in _former_addresses(Same(node), top):
            live.add(address)
            for former in former_addresses:
                to.setdefault(former, address)
    _add_present_ancestors(to, frozenset(live))
    return Moves(to, frozenset(live))


@remembered(1 << 13)
def _former_addresses(node: Same[Node], top: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Pairs of the address of an entry, at `top` or below it, and its former addresses. Cached for `serve`."""
    return tuple(
        (address, tuple(former for former in _former_ids(entry) if "/" in former))
        for address, entry in _entries(node.content, top)
    )


def _add_present_ancestors(to: dict[str, str], live: frozenset[str]) -> None:
    """Adds former addresses below the present address of their owner.

    An item may have been renamed while its quiz had another name. Its translations can then stand below the present
    name of the quiz, too.
    """
    for former in sorted(to, key=lambda address: address.count("/")):
        owner, _, name = former.rpartition("/")
        below_present_owner = f"{Moves(to, live).present_address(owner)}/{name}"
        if below_present_owner not in live:
            to.setdefault(below_present_owner, to[former])


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
                id = entry_id(item)
                if id:
                    yield from _entries(item, join(address, name, id))


def _former_ids(entry: MappingNode) -> Iterator[str]:
    former_ids = entry.entries.get("former_ids")
    if isinstance(former_ids, Sequence):
        yield from (item.text.strip("/") for item in former_ids.items if isinstance(item, Scalar))
