"""The endings that search ignores, for number, gender and verbs in -ise or -ize: `mines` also finds `mine`.

Only the browser takes them off, from the words of the query and of the index alike, so the two never disagree; the
index holds words as they are written. In a language without endings, words are found by their beginnings. Words that
are spelt in two ways, `labour` and `labor`, are no matter of endings: the settings of a language list them.
"""

from __future__ import annotations

from dataclasses import dataclass

LEAST_LETTERS = 3
"""At least so many letters of a word must be left; otherwise the next ending that fits is tried."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A word that ends in `end` loses its last `drop` letters and gains `add`. All letters are folded."""

    end: str
    drop: int
    add: str = ""


_WOMEN_AND_MEN = ("er", "or", "ad", "id", "an", "ic", "iv", "os")
"""`minera` and `minero` are looked up alike, `casa` and `caso` are not."""

ENDINGS: dict[str, tuple[Ending, ...]] = {
    "en": (
        Ending("children", 3),
        Ending("omen", 2, "an"),
        *(
            Ending(f"{end}{rest}{many}", len(rest + many) + 1, f"s{rest}")
            for end in ("iz", "yz")
            for rest in ("ational", "ation", "ing", "ed", "er", "e")
            for many in ("s", "")
        ),
        Ending("ies", 3, "y"),
        *(Ending(f"{hiss}es", 2) for hiss in ("ss", "sh", "ch", "x")),
        *(Ending(end, 0) for end in ("ss", "us", "is")),
        Ending("s", 1),
    ),
    "es": (
        Ending("eses", 4),
        Ending("ces", 3, "z"),
        *(Ending(f"{base}{sex}", len(sex)) for base in _WOMEN_AND_MEN for sex in ("os", "as", "o", "a")),
        Ending("es", 2),
        Ending("e", 1),
        *(Ending(end, 0) for end in ("is", "us")),
        Ending("s", 1),
    ),
}
"""The endings by language, in the order in which they are tried. Only the first one that fits is taken off."""


def endings(language: str) -> tuple[Ending, ...]:
    """The endings of a language or of a variety of it, such as `es-HN`; none for other languages."""
    return ENDINGS.get(language.partition("-")[0], ())
