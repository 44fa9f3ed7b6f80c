"""Draws mutants by a seed: of each room in proportion to the mutants that it has."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from tests.mutants.mutant import Mutant


def draw(mutants: Mapping[str, Sequence[Mutant]], seed: int, count: int) -> dict[str, tuple[Mutant, ...]]:
    """`count` of the mutants of all rooms, in the order of their places. The same arguments give the same mutants."""
    shares = _shares({room: len(of_room) for room, of_room in mutants.items()}, count)
    return {
        room: tuple(sorted(random.Random(f"{seed} {room}").sample(of_room, len(of_room))[: shares[room]]))
        for room, of_room in mutants.items()
    }


def _shares(sizes: Mapping[str, int], count: int) -> dict[str, int]:
    """Whole numbers in proportion to `sizes` with the sum `count`; the largest remainders are rounded up."""
    total = sum(sizes.values())
    shares = {room: count * size // total for room, size in sizes.items()}
    by_remainder = sorted(sizes, key=lambda room: (-(count * sizes[room] % total), room))
    for room in by_remainder[: count - sum(shares.values())]:
        shares[room] += 1
    return shares
