"""The words of passages: for each word, the passages it stands in and how much it says about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from build_tools.search.letters import folded, pieces
from build_tools.search.passage import Passage

_OFTEN = 3
_SHORT_TITLE = 2


class Weight(StrEnum):
    """How a word stands in a passage, as it is written behind the passage's number."""

    TEXT = ","
    OFTEN = ";"
    TITLE = "!"
    SHORT_TITLE = "*"


Posting = tuple[int, Weight]
"""The number of a passage, and how the word stands in it."""
Spelt = tuple[str, str, int]
"""A folded word, a spelling of it in small letters, and how often it is spelt so."""


@dataclass(frozen=True, slots=True)
class Term:
    """`key` is the folded word, `written` its most common spelling in small letters. Passages are in order."""

    key: str
    written: str
    postings: tuple[Posting, ...]


def terms(found: Iterable[Passage]) -> tuple[Term, ...]:
    """Every word of the passages, sorted as JavaScript compares strings (by UTF-16 code units)."""
    postings: defaultdict[str, list[Posting]] = defaultdict(list)
    spellings: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for number, passage in enumerate(found):
        title, text = _spelt(passage.title), _spelt(passage.text)
        named, said = (title, text) if passage.prominent else ((), (*title, *text))
        for key, weight in _weights(named, said).items():
            postings[key].append((number, weight))
        for key, written, count in (*title, *text):
            known = spellings[key]
            known[written] = known.get(written, 0) + count
    ordered = sorted(postings, key=lambda key: key.encode("utf-16-be"))
    return tuple(Term(key, _commonest(spellings[key]), tuple(postings[key])) for key in ordered)


def _weights(title: Iterable[Spelt], text: Iterable[Spelt]) -> dict[str, Weight]:
    counts: dict[str, int] = {}
    for key, _, count in text:
        counts[key] = counts.get(key, 0) + count
    found = {word: Weight.OFTEN if count >= _OFTEN else Weight.TEXT for word, count in counts.items()}
    words = {key for key, _, _ in title}
    return found | dict.fromkeys(words, Weight.SHORT_TITLE if len(words) <= _SHORT_TITLE else Weight.TITLE)


@lru_cache(1 << 14)
def _spelt(text: str) -> tuple[Spelt, ...]:
    """Each word with its spellings; a word that is only a part of what is written is spelt as it folds."""
    counts = Counter(pieces(text))
    return tuple((key, written, count) for piece, count in counts.items() for key, written in _spellings(piece))


@lru_cache(1 << 16)
def _spellings(piece: str) -> tuple[tuple[str, str], ...]:
    keys, small = folded(piece), piece.lower()
    return tuple((key, small if len(keys) == 1 and folded(small) == keys else key) for key in keys)


def _commonest(spellings: Mapping[str, int]) -> str:
    """Of two that are equally common, the one with the accent: it sorts last."""
    return max(spellings, key=lambda spelling: (spellings[spelling], spelling))
