"""Words without accents, added to the stock search index."""

from __future__ import annotations

import json
import unicodedata

import pytest

from build_tools.site.stock_material.search_words import fold, fold_index, folded_words


@pytest.mark.parametrize(
    ("word", "folded"),
    [("minería", "mineria"), ("Señalización", "senalizacion"), ("año", "ano"), ("pingüe", "pingue"), ("gold", "gold")],
)
def test_fold(word: str, folded: str) -> None:
    assert fold(word) == folded
    assert fold(unicodedata.normalize("NFD", word)) == folded


def test_only_changed_words_each_once() -> None:
    html = "<p>La minería, la <code>Minería</code> y el género de oro: mineri&#769;a &amp; a&ntilde;o</p>"
    assert folded_words(html) == ["ano", "genero", "mineria"]


def test_nothing_inside_a_tag_is_a_word() -> None:
    assert folded_words('<a title="minería">oro</a>') == []


def test_the_index_keeps_everything_else() -> None:
    entry = {"location": "a.html#b", "title": "Género", "text": "<p>oro</p>"}
    plain = {"location": "b.html", "title": "Oro", "text": ""}
    index = {"config": {"lang": ["es"]}, "docs": [entry, plain]}
    told = json.loads(fold_index(json.dumps(index)))
    folded = {**entry, "text": "<p>oro</p><span hidden>genero</span>"}
    assert told == {"config": {"lang": ["es"]}, "docs": [folded, plain]}
