"""Saves the garbage collector from searching the long-lived objects of a compile again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

_EVERY = 20
_compiles = count(1)
_paused: list[bool] = []


@contextmanager
def collection_paused() -> Iterator[None]:
    """A context for one compile, in which the collector searches only new objects for cycles.

    Most objects of a compile stay in use, and searching all of them repeatedly takes a quarter of its time. When the
    context ends, all objects are frozen: later collections skip them. Every `_EVERY`th compile of a process starts
    with a full collection, which frees what earlier compiles left behind. Inside another such context it does nothing.
    """
    if _paused:
        yield
        return
    if next(_compiles) % _EVERY == 0:
        gc.unfreeze()
        gc.collect()
    thresholds = gc.get_threshold()
    gc.set_threshold(20_000, 20, 1_000_000)
    _paused.append(True)
    try:
        yield
    finally:
        _paused.pop()
        gc.set_threshold(*thresholds)
        gc.freeze()
