"""What a word is and which letters count as the same. scripts/search/words.js does the same in the browser.

The characters between words are listed, not the letters of words: ES2015 has no classes of Unicode letters, and this
way there are words in every writing system.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from build_tools.ground.fold import without_accents

_SEPARATORS = re.compile(
    "[\x00-/:-@[-`{-\xa9\xab\xac\xae-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u02b9-\u02df\u2000-\u200a\u200c-\u205f\u2061-\u206f"
    "\u20a0-\u20cf\u2190-\u2bff"
    "\u3000-\u303f]+"
)
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LONE_LETTER = re.compile("[a-z]")


def fold(text: str) -> str:
    """Small letters without accents, `Señalización` -> `senalizacion`. Wide and joined forms become plain letters."""
    return _UNSEEN.sub("", without_accents(unicodedata.normalize("NFKD", text).lower(), "NFKD"))


def words(text: str) -> list[str]:
    """The words of a text, folded, in order. Single letters from a to z are left out."""
    return [word for piece in pieces(text) for word in folded(piece)]


def pieces(text: str) -> Iterator[str]:
    """The pieces of a text between separators, as they are written."""
    return (piece for piece in _SEPARATORS.split(text) if piece)


@lru_cache(1 << 17)
def folded(piece: str) -> tuple[str, ...]:
    """The words of a piece: none, one, or several where folding makes a separator, as in `½`."""
    return tuple(word for word in _SEPARATORS.split(fold(piece)) if word and not _LONE_LETTER.fullmatch(word))
