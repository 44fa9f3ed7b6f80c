"""Passages -> the files of one language, cut so that a query loads little at any size of the course.

A file is a script, because a page opened from a folder may load scripts and nothing else. It hands its data to
`courseSearch.take(name, version, data)`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple
from functools import lru_cache
from hashlib import blake2b
from typing import Any, TypeVar

from build_tools.search.endings import LEAST_LETTERS, endings
from build_tools.search.passage import Passage
from build_tools.search.terms import Posting, Term, terms

WORDS_SIZE = 6_000
"""Characters of a file of words: at most 3.7 KB compressed, and a query loads at most six."""
TEXTS_SIZE = 5_000
"""Characters of a file of texts: at most 2.6 KB compressed, and a page of results needs at most ten."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_T = TypeVar("_T")


def search_files(found: Sequence[Passage], language: str) -> dict[str, str]:
    """Every file by its path below the language's search folder."""
    lines = tuple((term, _line(term)) for term in terms(found))
    words = tuple(_cut(lines, lambda each: len(each[1]), WORDS_SIZE))
    texts = tuple(_cut(found, _length, TEXTS_SIZE))
    data: dict[str, Any] = {f"words-{n}": "\n".join(line for _, line in part) for n, part in enumerate(words)}
    data |= {f"texts-{number}": list(map(_shown, part)) for number, part in enumerate(texts)}
    data["index"] = {
        "passages": len(found),
        "words": list(_starts([term for term, _ in part] for part in words)),
        "texts": list(map(len, texts)),
        "least": LEAST_LETTERS,
        "endings": [astuple(ending) for ending in endings(language)],
    }
    version = blake2b(_json(data).encode(), digest_size=6).hexdigest()
    return {f"{name}.js": f'courseSearch.take("{name}","{version}",{_json(part)});\n' for name, part in data.items()}


def _cut(items: Iterable[_T], length_of: Callable[[_T], int], size: int) -> Iterator[tuple[_T, ...]]:
    """Rows of items next to each other that together are at most `size` characters, or one item that is longer."""
    row: list[_T] = []
    filled = 0
    for item in items:
        length = length_of(item)
        if row and filled + length > size:
            yield tuple(row)
            row, filled = [], 0
        row.append(item)
        filled += length
    if row:
        yield tuple(row)


def _line(term: Term) -> str:
    return f"{term.written} {_postings(term.postings)}"


def _postings(postings: Iterable[Posting]) -> str:
    """Each passage as its distance from the one before, in base 36; the weight behind it ends the number."""
    told, before = "", 0
    for number, weight in postings:
        told += _base36(number - before) + weight
        before = number
    return told


def _base36(number: int) -> str:
    told = _DIGITS[number % 36]
    while number := number // 36:
        told = _DIGITS[number % 36] + told
    return told


def _starts(rows: Iterable[Sequence[Term]]) -> Iterator[str]:
    """For each row of terms, the shortest text that sorts behind all terms before it and not behind its own."""
    last = ""
    for row in rows:
        first = row[0].key
        common = next((i for i, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(last))
        yield first[: common + 1] if last else ""
        last = row[-1].key


@lru_cache(1 << 14)
def _length(passage: Passage) -> int:
    return len(json.dumps(_shown(passage), ensure_ascii=False))


def _shown(passage: Passage) -> list[Any]:
    """uri, anchor, title, text, languages of title and text, context: search-index.js takes them by position."""
    languages = [passage.title_language, passage.text_language]
    return [passage.uri, passage.anchor, passage.title, passage.text, *languages, *passage.context]


def _json(data: object) -> str:
    """JSON that is also JavaScript: before ES2019 these two characters may not stand in a string (ECMA-262, 11.3)."""
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return told.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
