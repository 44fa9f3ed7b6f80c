"""Chooses among the word packs that Material ships for searching in many languages."""

from __future__ import annotations

from collections.abc import Collection

FOLDER = "assets/javascripts/lunr/"
_SEGMENTERS = {"ja": "tinyseg.js", "hi": "wordcut.js", "th": "wordcut.js"}


def word_packs(search: Collection[str]) -> frozenset[str]:
    """The packs that Material's search worker loads for these languages. It needs none for English."""
    languages = [language for language in search if language != "en"]
    names = {f"min/lunr.{language}.min.js" for language in languages}
    names |= {_SEGMENTERS[language] for language in languages if language in _SEGMENTERS}
    if len(search) > 1:
        names.add("min/lunr.multi.min.js")
    if names:
        names.add("min/lunr.stemmer.support.min.js")
    return frozenset(FOLDER + name for name in names)
