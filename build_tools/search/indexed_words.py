"""The words of the index: for each word, the passages it stands in and how much it says about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from build_tools.search.letters import folded, pieces
from build_tools.search.passage import Passage

_OFTEN = 3
"""How many times a word stands in a text at least to count as frequent."""
_SHORT_TITLE = 2
"""How many words a short title has at most."""


class Weight(StrEnum):
    """How much a word says about a passage, as the sign that follows the passage's number in a file."""

    TEXT = ","
    OFTEN = ";"
    TITLE = "!"
    SHORT_TITLE = "*"


Posting = tuple[int, Weight]
"""The number of a passage, and how the word stands in it."""
Spelt = tuple[str, str, int]
"""A folded word, a spelling of it in small letters, and how often it is spelt so."""


@dataclass(frozen=True, slots=True)
class IndexedWord:
    """A word and its passages, in their order.

    `key` is the folded word, `written` its most common spelling in small letters.
    """

    key: str
    written: str
    postings: tuple[Posting, ...]


def indexed_words_of(passages: Iterable[Passage]) -> tuple[IndexedWord, ...]:
    """Every word of the passages, sorted as JavaScript compares strings (by UTF-16 code units)."""
    postings: defaultdict[str, list[Posting]] = defaultdict(list)
    spellings: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for number, passage in enumerate(passages):
        title, text = _spelt(passage.title), _spelt(passage.text)
        prominent, other = (title, text) if passage.prominent else ((), (*title, *text))
        for key, weight in _weights(prominent, other).items():
            postings[key].append((number, weight))
        for key, written, count in (*title, *text):
            counts = spellings[key]
            counts[written] = counts.get(written, 0) + count
    ordered = sorted(postings, key=lambda key: key.encode("utf-16-be"))
    return tuple(IndexedWord(key, _commonest(spellings[key]), tuple(postings[key])) for key in ordered)


def _weights(title: Iterable[Spelt], text: Iterable[Spelt]) -> dict[str, Weight]:
    counts: dict[str, int] = {}
    for key, _, count in text:
        counts[key] = counts.get(key, 0) + count
    weights = {word: Weight.OFTEN if count >= _OFTEN else Weight.TEXT for word, count in counts.items()}
    words = {key for key, _, _ in title}
    return weights | dict.fromkeys(words, Weight.SHORT_TITLE if len(words) <= _SHORT_TITLE else Weight.TITLE)


@lru_cache(1 << 14)
def _spelt(text: str) -> tuple[Spelt, ...]:
    """The words of a text with their spellings. A word that is only part of a piece is spelt as it folds."""
    counts = Counter(pieces(text))
    return tuple((key, written, count) for piece, count in counts.items() for key, written in _spellings(piece))


@lru_cache(1 << 16)
def _spellings(piece: str) -> tuple[tuple[str, str], ...]:
    keys, small = folded(piece), piece.lower()
    return tuple((key, small if len(keys) == 1 and folded(small) == keys else key) for key in keys)


def _commonest(spellings: Mapping[str, int]) -> str:
    """The most common spelling. Of two that are equally common, the one with an accent, which sorts last."""
    return max(spellings, key=lambda spelling: (spellings[spelling], spelling))
