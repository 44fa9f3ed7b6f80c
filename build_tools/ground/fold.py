"""Letters without what stands above or below them, so that `minería` and `mineria` can be compared."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Form = Literal["NFD", "NFKD"]
"""How letters are taken apart (Unicode Standard Annex 15); NFKD makes wide and joined forms plain as well."""
_ACCENTS = re.compile("[\u0300-\u036f]")


def without_accents(text: str, form: Form = "NFD") -> str:
    """Without the accents of Latin, Greek and Cyrillic letters. Scripts of the theme do the same in the browser."""
    return _ACCENTS.sub("", unicodedata.normalize(form, text))


def without_marks(text: str, form: Form = "NFD") -> str:
    """Without the marks of every writing system, of which accents are some."""
    return "".join(letter for letter in unicodedata.normalize(form, text) if not unicodedata.combining(letter))
