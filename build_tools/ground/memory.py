"""What a process remembers of its pure steps, so that the next build in it need not do them again.

A step is remembered by what it was given. A process that builds once forgets a stage as soon as the next has begun:
what the first leaves behind is most of the memory that the second needs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

T = TypeVar("T")
_MEMORIES: dict[str, list[_lru_cache_wrapper[object]]] = {}
"""By the folder of the package that the step belongs to."""


def remembered(size: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """A decorator for a step whose last `size` results are remembered."""

    def decorate(step: Callable[..., T]) -> _lru_cache_wrapper[T]:
        memory = lru_cache(size)(step)
        _MEMORIES.setdefault(step.__module__.split(".")[1], []).append(memory)
        return memory

    return decorate


def forget(*folders: str) -> None:
    """Forgets what the steps in these folders of the package have made. Raises KeyError for a folder without any."""
    for folder in folders:
        for memory in _MEMORIES[folder]:
            memory.cache_clear()
