"""Exports and imports as the model knows them: the items of two states. Times are no part of it."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

State = dict[str, dict[str, Any]]
RESULTS = ("credit", "tries")


def results(state: State) -> State:
    """What a trainer may see: of each item that was checked how well, and nothing that was chosen."""
    return {
        item: {name: record[name] for name in RESULTS if name in record}
        for item, record in state.items()
        if any(name in record for name in RESULTS)
    }


def compared(mine: State, theirs: State) -> Mapping[str, int]:
    """How many entries of `theirs` are new, say the same or differ."""
    kinds = [_kind(mine.get(item), record) for item, record in theirs.items()]
    return {kind: kinds.count(kind) for kind in ("added", "same", "differing")}


def merged(mine: State, theirs: State, keep: str) -> State:
    """What is new is added; of what differs the one that was chosen stays: `keep` is mine or theirs."""
    chosen = {"added", "differing"} if keep == "theirs" else {"added"}
    new = {item: record for item, record in theirs.items() if _kind(mine.get(item), record) in chosen}
    return deepcopy({**mine, **new})


def _kind(mine: dict[str, Any] | None, theirs: dict[str, Any]) -> str:
    if mine is None:
        return "added"
    return "same" if theirs.items() <= mine.items() else "differing"
