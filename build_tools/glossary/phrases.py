"""A term as phrases: the sequences of words that a text may use for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from build_tools.glossary.forms import forms_of

WORD = re.compile(r"&#?\w+;|[^\W_]+")
"""A word of a text or of its HTML. A character reference counts as a word, which no term contains."""
_BOTH = re.compile(r"\b(\w+) [oy] (\w+)\b")
_GENDER = re.compile(r"[aoe]?s?$")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sequence of words: the forms of each word, and the text between each two.

    `exact` says of each word whether a use must have the same capitals.
    """

    words: tuple[frozenset[str], ...]
    gaps: tuple[str, ...]
    exact: tuple[bool, ...]


def phrases_of(term: str, abbreviation: str, language: str) -> tuple[Phrase, ...]:
    """The phrases of a term, both arguments without markup. `abbreviation` is "" when there is none."""
    spellings = (*_spellings(term), *((abbreviation,) if abbreviation else ()))
    return tuple(filter(None, (_phrase(spelling, language) for spelling in spellings)))


def _spellings(term: str) -> Iterator[str]:
    """The term; one that names women and men, such as `minera o minero artesanal`, also with each of the two alone."""
    yield term
    both = _BOTH.search(term)
    if both and _GENDER.sub("", both[1]) == _GENDER.sub("", both[2]):
        for noun in both.groups():
            yield f"{term[: both.start()]}{noun}{term[both.end() :]}"


def _phrase(spelling: str, language: str) -> Phrase | None:
    words = list(WORD.finditer(spelling))
    exact = tuple(word[0] != word[0].lower() for word in words)
    forms = (
        frozenset((word[0], f"{word[0]}s")) if is_exact else forms_of(word[0], language)
        for word, is_exact in zip(words, exact, strict=True)
    )
    gaps = (spelling[word.end() : following.start()] for word, following in pairwise(words))
    return Phrase(tuple(forms), tuple(gaps), exact) if words else None
