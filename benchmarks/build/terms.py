"""The terms of a synthetic course: as many words as real ones have, and words that nothing else in the course says."""

from __future__ import annotations

import random
from dataclasses import dataclass

from benchmarks.build.pairs import Pair, join
from build_tools.glossary import forms_of

LENGTHS = (1, 2, 1, 2, 3)
"""Words of a term, in turn. Of the 75 terms of the real course 29 have one word, 29 have two and 17 more."""
NEAR = 10
"""How many terms a module speaks of."""


@dataclass(frozen=True, slots=True)
class Term:
    """`words` as the glossary has them, `other` in the plural or the singular, and the `first` of the words alone."""

    words: Pair
    other: Pair
    first: Pair


def terms_of(rare: tuple[Pair, ...], count: int, seed: str) -> tuple[Term, ...]:
    """`count` terms of the `rare` words of a vocabulary; no two of them read the same in either language."""
    drawn = random.Random(seed).sample(rare, len(rare))
    return tuple(_term(tuple(_words(drawn, number))) for number in range(count))


def terms_near(terms: tuple[Term, ...], number: int) -> tuple[Term, ...]:
    """Those of which a text speaks when the term with this number is its own: some that stand side by side."""
    return tuple(terms[(number + place) % len(terms)] for place in range(min(NEAR, len(terms))))


def _words(drawn: list[Pair], number: int) -> list[Pair]:
    """Each term has a first word of its own, until there are more terms than words; then a second of its own."""
    round, place = divmod(number, len(drawn))
    length = max(LENGTHS[number % len(LENGTHS)], 2 if round else 1)
    return [drawn[place], *(drawn[(place + (round + 1) * step * 7 + 1) % len(drawn)] for step in range(1, length))]


def _term(words: tuple[Pair, ...]) -> Term:
    *before, last = words
    english = join(" ", (*before, _other(last.en, "en"))).en
    spanish = " ".join(_other(word.es, "es") for word in words)
    return Term(join(" ", words), Pair(english, spanish), words[0])


def _other(word: str, language: str) -> str:
    """The plural of a word, or its singular; the word itself when it has no other form."""
    return min(forms_of(word, language) - {word}, default=word)
