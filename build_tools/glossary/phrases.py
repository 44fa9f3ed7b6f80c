"""A term as rows of words that a text may use for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from build_tools.glossary.forms import forms

WORD = re.compile(r"&#?\w+;|[^\W_]+")
"""A word of a text or of its HTML; a character reference is a word that no term has."""
_BOTH = re.compile(r"\b(\w+) [oy] (\w+)\b")
_GENDER = re.compile(r"[aoe]?s?$")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The forms of each word, and what stands between each two. `exact`: capitals must be as they are written."""

    words: tuple[frozenset[str], ...]
    gaps: tuple[str, ...]
    exact: tuple[bool, ...]


def phrases(term: str, abbreviation: str, language: str) -> tuple[Phrase, ...]:
    """What is found for a term whose bare words are `term`; `abbreviation` is "" when there is none."""
    written = (*_spelt(term), *((abbreviation,) if abbreviation else ()))
    return tuple(filter(None, (_phrase(each, language) for each in written)))


def _spelt(term: str) -> Iterator[str]:
    """The term, and where it names women and men, as the Spanish `minera o minero artesanal`, each of the two alone."""
    yield term
    both = _BOTH.search(term)
    if both and _GENDER.sub("", both[1]) == _GENDER.sub("", both[2]):
        for one in both.groups():
            yield f"{term[: both.start()]}{one}{term[both.end() :]}"


def _phrase(written: str, language: str) -> Phrase | None:
    found = list(WORD.finditer(written))
    exact = tuple(word[0] != word[0].lower() for word in found)
    kinds = (
        frozenset((word[0], f"{word[0]}s")) if own else forms(word[0], language)
        for word, own in zip(found, exact, strict=True)
    )
    gaps = (written[one.end() : two.start()] for one, two in pairwise(found))
    return Phrase(tuple(kinds), tuple(gaps), exact) if found else None
