"""The words of the index: for each word, the passages it stands in and how much it says about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from build_tools.ground.memory import remembered
from build_tools.search.letters import folded, pieces
from build_tools.search.passage import Passage

_OFTEN = 3
"""How many times a word stands in a text at least to count as frequent."""
_SHORT_TITLE = 2
"""How many words a short title has at most."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Weight(StrEnum):
    """How much a word says about a passage, as the sign that follows the passage's number in a file."""

    TEXT = ","
    OFTEN = ";"
    TITLE = "!"
    SHORT_TITLE = "*"


Run = str
"""What stands between two spaces: words with the signs around them. No word reaches over a space."""


@dataclass(frozen=True, slots=True)
class IndexedWord:
    """A word and its passages.

    `key` is the folded word, `written` its most common spelling in small letters. `postings` has each passage as its
    distance from the one before, in base 36, and then its weight, which shows where the number ends.
    """

    key: str
    written: str
    postings: str


def indexed_words_of(passages: Iterable[Passage]) -> tuple[IndexedWord, ...]:
    """Every word of the passages, sorted as JavaScript compares strings (by UTF-16 code units)."""
    postings: defaultdict[str, list[str]] = defaultdict(list)
    last: dict[str, int] = {}
    runs: Counter[Run] = Counter()
    for number, passage in enumerate(passages):
        title, text = passage.title.split(" "), passage.text.split(" ")
        prominent, other = (title, text) if passage.prominent else ((), (*title, *text))
        for key, weight in _weights(prominent, other).items():
            postings[key].append(_posting(number - last.get(key, 0), weight))
            last[key] = number
        runs.update(title)
        runs.update(text)
    written = _written(runs)
    ordered = sorted(postings, key=lambda key: key.encode("utf-16-be"))
    return tuple(IndexedWord(key, written[key], "".join(postings[key])) for key in ordered)


def _weights(title: Iterable[Run], text: Iterable[Run]) -> dict[str, Weight]:
    """What each word says about a passage with this title and this text."""
    counts: dict[str, int] = {}
    for run, count in Counter(text).items():
        for key in _keys(run):
            counts[key] = counts.get(key, 0) + count
    weights = {word: Weight.OFTEN if count >= _OFTEN else Weight.TEXT for word, count in counts.items()}
    words = {key for run in title for key in _keys(run)}
    return weights | dict.fromkeys(words, Weight.SHORT_TITLE if len(words) <= _SHORT_TITLE else Weight.TITLE)


@remembered(1 << 10)
def _posting(distance: int, weight: Weight) -> str:
    """Cached, because most postings are alike: so there is one text for all that are."""
    return _base36(distance) + weight


def _base36(number: int) -> str:
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits


def _written(runs: Mapping[Run, int]) -> dict[str, str]:
    """The most common spelling of each word. Of two that are equally common, the one with an accent, which sorts
    last.
    """
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for run, count in runs.items():
        for key, spelling in _spellings(run):
            spellings[key][spelling] += count
    return {key: max(counts, key=lambda spelling: (counts[spelling], spelling)) for key, counts in spellings.items()}


@remembered(1 << 16)
def _keys(run: Run) -> Sequence[str]:
    """The folded words of a run."""
    return tuple(key for piece in pieces(run) for key in folded(piece))


def _spellings(run: Run) -> Iterable[tuple[str, str]]:
    """The folded words of a run, each with how it is spelt. A word that is only part of a piece is spelt as it
    folds.
    """
    for piece in pieces(run):
        keys, small = folded(piece), piece.lower()
        yield from ((key, small if len(keys) == 1 and folded(small) == keys else key) for key in keys)
