"""Sentences nobody wrote, in English and Spanish at once: the course's own words in a drawn order."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import polib

LOCALES = Path(__file__).parents[2] / "locales" / "es"
_MARKUP = re.compile(r"\]\([^)]*\)|\[@[^\]]*\]|\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]{2,}")


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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of both languages, the most frequent first, paired by rank. `weights` are running sums of frequencies."""

    words: tuple[Pair, ...]
    weights: tuple[int, ...]


def course_vocabulary(folder: Path = LOCALES) -> Vocabulary:
    """The words of the course as its Spanish catalogues hold it, as often as they stand there. Reads the disk."""
    english: Counter[str] = Counter()
    spanish: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.po")):
        if path.name != "_site.po":
            for entry in polib.pofile(str(path), encoding="utf-8"):
                english.update(_words(entry.msgid))
                spanish.update(_words(entry.msgstr))
    ranked = zip(_ranked(english), _ranked(spanish), strict=False)
    pairs = [(Pair(one, other), count) for (one, count), (other, _) in ranked]
    return Vocabulary(tuple(pair for pair, _ in pairs), tuple(accumulate(count for _, count in pairs)))


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKUP.sub(" ", text.casefold()))


def _ranked(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))


class Writer:
    """Draws texts from a vocabulary. The same seed gives the same texts in the same order."""

    def __init__(self, vocabulary: Vocabulary, seed: str) -> None:
        self._vocabulary = vocabulary
        self._random = random.Random(seed)

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return self._random.randint(low, high)

    def words(self, count: int) -> Pair:
        """Small letters, no full stop."""
        drawn = self._random.choices(self._vocabulary.words, cum_weights=self._vocabulary.weights, k=count)
        return join(" ", drawn)

    def title(self, count: int = 5) -> Pair:
        """Words that begin with a capital."""
        return self.words(count).map(_capital)

    def sentence(self, count: int = 0) -> Pair:
        """One sentence, of 11 to 23 words unless told."""
        return self.title(count or self.number(11, 23)).map(lambda text: f"{text}.")

    def paragraph(self, sentences: int = 5) -> Pair:
        """Sentences in one line."""
        return join(" ", (self.sentence() for _ in range(sentences)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
