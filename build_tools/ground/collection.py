"""The garbage collector, told that a compile makes what stays."""

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
    """Inside, only what is new is searched for cycles: most of what is made there stays, and searching all of it again
    and again costs a quarter of the time. What was made is left out of later searches too, until a process that goes
    on has compiled so often that what earlier compiles left is worth looking for.

    A part of a compile that pauses too is in the same pause.
    """
    if _paused:
        yield
        return
    if next(_compiles) % _EVERY == 0:
        gc.unfreeze()
        gc.collect()
    before = gc.get_threshold()
    gc.set_threshold(20_000, 20, 1_000_000)
    _paused.append(True)
    try:
        yield
    finally:
        _paused.pop()
        gc.set_threshold(*before)
        gc.freeze()
