"""A frozen object as the key of a cache, compared by identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Same(Generic[T]):
    """Two are equal when they hold the very same object. Comparing by value would walk all of it.

    A cache entry that has one as its key stays right: it keeps the object alive, and the object never changes.
    """

    content: T

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.content is self.content

    def __hash__(self) -> int:
        return id(self.content)
