"""What a word is and which letters count as the same. scripts/search/words.js does the same in the browser.

The characters between words are listed, not the letters of words: ES2015 has no classes of Unicode letters, and this
way there are words in every writing system. The index takes PIECE and PAIRED to the browser, so they stand here alone;
both are written as Python and JavaScript (with its flag `u`) read them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from build_tools.ground.fold import without_accents
from build_tools.ground.memory import remembered

_BETWEEN = (
    r"\x00-/:-@\[-`{-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb-\xbf\xd7\xf7\u02b9-\u02df\u0e5a\u0e5b\u0f0d\u0f0e\u104a\u104b"
    r"\u17d4-\u17d6\u2000-\u200a\u200c-\u205f\u2061-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3030"
    r"\u3036-\u303a\u303c-\u303f\u30fb"
)
_WITHOUT_SPACES = (
    r"\u0e00-\u0e59\u0e80-\u0f0c\u0f0f-\u1049\u104c-\u109f\u1780-\u17d3\u17d7-\u17ff\u1950-\u1aaf"  # Thai to Tai Tham
    r"\u3005-\u3007\u3031-\u3035\u303b\u3040-\u30fa\u30fc-\u312f\u31a0-\u31bf\u31f0-\u31ff"  # kana and bopomofo
    r"\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff"  # Han, Yi, more of Burmese
    "\U00020000-\U0003134f"  # rare Han
)
"""The writing systems that put no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese and others."""
_LETTER = f"[^{_BETWEEN}{_WITHOUT_SPACES}]"
PAIRED = f"[{_WITHOUT_SPACES}]"
"""A letter of such a writing system. Its words are pairs of letters."""
PIECE = "|".join(
    (
        "[0-9]+(?:[.,][0-9]+)+",  # 1,5
        f"[A-Za-z](?:[-&/.+][A-Za-z])+(?!{_LETTER})",  # R&D, n/a, U.S.
        f"{_LETTER}+(?:&{_LETTER}+)+",  # AT&T
        rf"{_LETTER}+[+#]+(?!{_LETTER})",  # c++
        f"{_LETTER}+",
        f"{PAIRED}+",
    )
)
"""What stands together in a text: a word, or several with signs that belong to them."""

_PIECE = re.compile(PIECE)
_PAIRED = re.compile(PAIRED)
_SIGNS = re.compile(r"[-&/.,+#]+")
_THOUSANDS = re.compile("[0-9]{1,3}(?:[.,][0-9]{3})+")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LONE_LETTER = re.compile("[a-z]")


def fold(text: str) -> str:
    """Small letters without accents, `Señalización` -> `senalizacion`. Wide and joined forms become plain letters."""
    return _UNSEEN.sub("", without_accents(unicodedata.normalize("NFKD", text).lower(), "NFKD"))


def words(text: str) -> list[str]:
    """The words of a text, folded, in order. Letters from a to z that stand alone are left out."""
    return [word for piece in pieces(text) for word in folded(piece)]


def pieces(text: str) -> list[str]:
    """The pieces of a text, as they are written."""
    return _PIECE.findall(text)


@remembered(1 << 17)
def folded(piece: str) -> tuple[str, ...]:
    """The words of a piece. One with signs inside is a word as a whole, which comes first, and so are its parts."""
    return tuple(word for part in pieces(fold(piece)) for word in _words_of(part))


def _words_of(part: str) -> Iterator[str]:
    if _PAIRED.match(part):
        yield from map("".join, zip(part, (*part[1:], ""), strict=True))
        return
    if _SIGNS.search(part):
        yield _whole(part)
    yield from (word for word in _SIGNS.split(part) if word and not _LONE_LETTER.fullmatch(word))


def _whole(part: str) -> str:
    """A piece with signs as one word. Numbers are the same however thousands and decimals are marked."""
    return _SIGNS.sub("", part) if _THOUSANDS.fullmatch(part) else part.replace(",", ".")
