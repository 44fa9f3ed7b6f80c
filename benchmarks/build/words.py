"""Sentences nobody wrote, in English and Spanish at once: the course's own words in a drawn order."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import polib

from benchmarks.build.pairs import Pair, join
from benchmarks.build.shape import FULL, Length
from benchmarks.build.terms import Term
from build_tools.glossary import forms_of

LOCALES = Path(__file__).parents[2] / "locales" / "es"
SELDOM = range(2, 9)
"""How often the real course has a rare word."""
LONG = 6
"""Letters of a rare word, at least."""
USES, BEGINNINGS = 0.014, 0.034
"""Of the words of a text, the share at which a term stands, and at which a word stands alone with which one begins.

Measured on the sections of the real course, in both languages: 13 to 14 and 33 to 54 of a thousand.
"""
_MARKUP = re.compile(r"\]\([^)]*\)|\[@[^\]]*\]|\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of both languages, the most frequent first, paired by rank. `weights` are running sums of frequencies.

    `rare` are left to terms. As in the real course they are long words that few texts have, so most are nouns.
    """

    words: tuple[Pair, ...]
    weights: tuple[int, ...]
    rare: tuple[Pair, ...]


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
    counted = {Pair(one, other): count for (one, count), (other, _) in ranked}
    rare = tuple(
        pair
        for pair, count in counted.items()
        if count in SELDOM and _is_rare(pair.en, "en", english) and _is_rare(pair.es, "es", spanish)
    )
    usual = {pair: count for pair, count in counted.items() if pair not in set(rare)}
    return Vocabulary(tuple(usual), tuple(accumulate(usual.values())), rare)


def _is_rare(word: str, language: str, counted: Counter[str]) -> bool:
    """Whether a word is long, and no text has it in another form."""
    return len(word) >= LONG and not any(form in counted for form in forms_of(word, language) - {word})


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKUP.sub(" ", text.casefold()))


def _ranked(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))


class Writer:
    """Draws texts from a vocabulary, with uses of `terms`. The same seed gives the same texts in the same order.

    `length` says how long a list, a table or a paragraph is that nobody tells otherwise.
    """

    def __init__(self, vocabulary: Vocabulary, seed: str, terms: tuple[Term, ...] = (), length: Length = FULL) -> None:
        self._vocabulary = vocabulary
        self._random = random.Random(seed)
        self._terms = terms
        self._beginnings = [term.first for term in terms if term.first != term.words]
        self.length = length

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return self._random.randint(low, high)

    def words(self, count: int) -> Pair:
        """Small letters, no full stop."""
        drawn = self._random.choices(self._vocabulary.words, cum_weights=self._vocabulary.weights, k=count)
        return join(" ", map(self._or_term, drawn) if self._terms else drawn)

    def _or_term(self, word: Pair) -> Pair:
        """The word, or now and then a term in its place, or the first word of one."""
        place = self._random.random()
        if place < USES:
            term = self._random.choice(self._terms)
            return self._random.choice((term.words, term.words, term.other))
        return self._random.choice(self._beginnings) if place < USES + BEGINNINGS else word

    def title(self, count: int = 5) -> Pair:
        """Words that begin with a capital."""
        return self.words(count).map(_capital)

    def sentence(self, count: int = 0) -> Pair:
        """One sentence, of 11 to 23 words unless told."""
        return self.title(count or self.number(11, 23)).map(lambda text: f"{text}.")

    def paragraph(self, sentences: int = 0) -> Pair:
        """Sentences in one line, at most as many as told."""
        most = self.length.sentences
        return join(" ", (self.sentence() for _ in range(min(sentences or most, most))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
