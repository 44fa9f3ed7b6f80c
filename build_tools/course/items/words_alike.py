"""When two ways to write something are the same to a learner. `theme/assets/kinds/text_entry.js` has the same rule."""

from __future__ import annotations

import re
import unicodedata

_SET_APART = re.compile(r"[\s.,;:!?¡¿\"'`´‘’“”«»()\u2010-\u2015-]+")


def bare_words(text: str) -> str:
    """Without accents (Unicode normalization form NFD, marks left out), capitals, punctuation and extra spaces."""
    marked = unicodedata.normalize("NFD", text)
    bare = re.sub("[\u0300-\u036f]", "", marked).lower()
    return _SET_APART.sub(" ", bare).strip()
