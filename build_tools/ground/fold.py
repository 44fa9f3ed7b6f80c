"""Removes accents and other marks from letters, so that `minería` and `mineria` compare as equal."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Form = Literal["NFD", "NFKD"]
"""How letters are decomposed (Unicode Standard Annex 15); NFKD also replaces wide and joined forms by plain letters."""
_ACCENTS = re.compile("[\u0300-\u036f]")


def without_accents(text: str, form: Form = "NFD") -> str:
    """The text without the accents of Latin, Greek and Cyrillic letters. Scripts of the theme do the same."""
    return _ACCENTS.sub("", unicodedata.normalize(form, text))


def without_marks(text: str, form: Form = "NFD") -> str:
    """The text without the combining marks of any writing system; accents are among them."""
    return "".join(letter for letter in unicodedata.normalize(form, text) if not unicodedata.combining(letter))
