"""A text in English and Spanish at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """The same text in both languages."""

    en: str
    es: str

    def map(self, change: Callable[[str], str]) -> Pair:
        """Both texts changed in the same way."""
        return Pair(change(self.en), change(self.es))


def join(between: str, parts: Iterable[Pair | str]) -> Pair:
    """Parts in a row; a plain text is the same in both languages."""
    pairs = [Pair(part, part) if isinstance(part, str) else part for part in parts]
    return Pair(between.join(pair.en for pair in pairs), between.join(pair.es for pair in pairs))
