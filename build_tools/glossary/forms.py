"""The singular and the plural of a word, spelt correctly, accents included; the endings of search are more tolerant.

A form that nobody ever writes does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

_LEAST_LETTERS = 3
_HISS = ("s", "x", "z", "ch", "sh")
_Y = re.compile(r"[^aeiou]y$")
_STRESSED_END = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"}
_TO_STRESSED = {plain: stressed for stressed, plain in _STRESSED_END.items()}
_SPANISH_VOWELS = "aeiouáéó"


def forms_of(word: str, language: str) -> frozenset[str]:
    """`word`, which is in small letters, with its singular or plural in `language`.

    For English, Spanish and their varieties such as `es-HN`; in another language only the word itself.
    """
    inflect = _FORMS.get(language.partition("-")[0])
    return frozenset((word, *inflect(word))) if inflect and len(word) >= _LEAST_LETTERS else frozenset((word,))


def _english(word: str) -> Iterator[str]:
    if word.endswith(("woman", "man")):
        yield f"{word[:-2]}en"
    elif word.endswith(("women", "men")):
        yield f"{word[:-2]}an"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        yield from _english_singulars(word)
    elif _Y.search(word):
        yield f"{word[:-1]}ies"
    else:
        yield f"{word}es" if word.endswith(_HISS) else f"{word}s"


def _english_singulars(word: str) -> Iterator[str]:
    yield f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    if word.endswith("es") and word[:-2].endswith(_HISS):
        yield word[:-2]


def _spanish(word: str) -> Iterator[str]:
    """Real Academia Española, Diccionario panhispánico de dudas, "plural"."""
    if word.endswith("s"):
        yield from _spanish_singulars(word)
    elif word[-1] in _SPANISH_VOWELS:
        yield f"{word}s"
    elif word.endswith("z"):
        yield f"{word[:-1]}ces"
    else:
        yield f"{word[:-2]}{_STRESSED_END.get(word[-2], word[-2])}{word[-1]}es"


def _spanish_singulars(word: str) -> Iterator[str]:
    base = word.removesuffix("es")
    if base != word and len(base) >= _LEAST_LETTERS:
        yield base
        if word.endswith("ces"):
            yield f"{word[:-3]}z"
        if base.endswith("n") and base[-2] in _TO_STRESSED:
            yield f"{base[:-2]}{_TO_STRESSED[base[-2]]}n"
    if word[-2] in _SPANISH_VOWELS:
        yield word[:-1]


_FORMS: Mapping[str, Callable[[str], Iterator[str]]] = {"en": _english, "es": _spanish}
