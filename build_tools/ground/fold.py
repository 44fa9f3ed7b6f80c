"""Removes accents and other marks from letters, so that `minería` and `mineria` compare as equal."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Form = Literal["NFD", "NFKD"]
"""How letters are decomposed (Unicode Standard Annex 15); NFKD also replaces wide and joined forms by plain letters."""
_ACCENTS = re.compile("[\u0300-\u036f]")
_OWN_LETTERS = "ñåйїўѓќ"
"""Letters that decompose into a letter and a mark, and are letters of their own wherever they are written: a word with
the plain letter is another word. docs/decisions/0021-short-answers.md says why these.
"""
_OWN_OR_ACCENT = re.compile(
    # U+0338 strikes a sign out: ≠ is not =.
    f"({'|'.join(unicodedata.normalize('NFD', letter) for letter in _OWN_LETTERS)}|\u0338)|[\u0300-\u036f]",
    re.IGNORECASE,
)


def without_accents(text: str, form: Form = "NFD") -> str:
    """The text without the accents of Latin, Greek and Cyrillic letters. Scripts of the theme do the same."""
    return _ACCENTS.sub("", unicodedata.normalize(form, text))


def with_own_letters(text: str, form: Form = "NFD") -> str:
    """As `without_accents`, but letters of their own stay: `año` is not `ano`. The result is in NFC."""
    return unicodedata.normalize("NFC", _OWN_OR_ACCENT.sub(r"\1", unicodedata.normalize(form, text)))


def without_marks(text: str, form: Form = "NFD") -> str:
    """The text without the combining marks of any writing system; accents are among them."""
    return "".join(letter for letter in unicodedata.normalize(form, text) if not unicodedata.combining(letter))
