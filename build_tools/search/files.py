"""Passages -> the files of one language, small enough that a query loads little of a course of any size.

A file is a script, because a page that is opened from a folder can load nothing but scripts. It passes its data to
`take(name, version, data)` of scripts/search/search.js.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from hashlib import blake2b
from typing import Any, TypeVar

from build_tools.ground.memory import remembered
from build_tools.search.endings import LEAST_LETTERS, endings
from build_tools.search.indexed_words import IndexedWord, indexed_words_of
from build_tools.search.letters import PAIRED, PIECE, fold
from build_tools.search.passage import Passage

WORDS_SIZE = 6_000
"""The bytes in a file of words. It is at most 3.7 KB compressed, and a query loads at most six of them."""
TEXTS_SIZE = 5_000
"""The bytes in a file of texts. It is at most 2.6 KB compressed, and a page of results needs at most ten."""

_T = TypeVar("_T")


def search_files(
    passages: Sequence[Passage],
    language: str,
    spellings: Sequence[str] = (),
    messages: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The text of every file by its path below the language's search folder.

    Each of the `spellings` is a row of beginnings of words that are looked up as one, with spaces between them. The
    `messages` are what is said of what was found, by the names that the script knows.
    """
    lines = tuple((word, f"{word.written} {word.postings}") for word in indexed_words_of(passages))
    words = tuple(_cut(lines, lambda pair: len(pair[1].encode()), WORDS_SIZE))
    texts = tuple(_cut(passages, _length, TEXTS_SIZE))
    data: dict[str, Any] = {f"words-{n}": "\n".join(line for _, line in row) for n, row in enumerate(words)}
    data |= {f"texts-{n}": list(map(_fields, row)) for n, row in enumerate(texts)}
    data["index"] = {
        "passages": len(passages),
        "words": list(_starts([word for word, _ in row] for row in words)),
        "texts": list(map(len, texts)),
        "least": LEAST_LETTERS,
        "endings": [astuple(ending) for ending in endings(language)],
        "spellings": [[fold(word) for word in row.split()] for row in spellings],
        "piece": PIECE,
        "paired": PAIRED,
        "messages": dict(messages or {}),
    }
    parts = {name: _json(part) for name, part in data.items()}
    version = blake2b(digest_size=6)
    for name, text in sorted(parts.items()):
        version.update(f"{name}:{text}\n".encode())
    return {
        f"{name}.js": f'courseScripts["search/search"].take("{name}","{version.hexdigest()}",{text});\n'
        for name, text in parts.items()
    }


def _cut(items: Iterable[_T], length_of: Callable[[_T], int], size: int) -> Iterator[tuple[_T, ...]]:
    """The items in their order, cut into rows of at most `size` bytes each. A longer item is a row by itself."""
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


def _starts(rows: Iterable[Sequence[IndexedWord]]) -> Iterator[str]:
    """For each row, the shortest text that sorts after all words of the rows before it and not after its own."""
    last = ""
    for row in rows:
        first = row[0].key
        common = next((i for i, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(last))
        yield first[: common + 1] if last else ""
        last = row[-1].key


@remembered(1 << 14)
def _length(passage: Passage) -> int:
    return len(json.dumps(_fields(passage), ensure_ascii=False).encode())


def _fields(passage: Passage) -> list[Any]:
    """Uri, anchor, title, text, languages of title and text, context. search/index.js reads them by position."""
    languages = [passage.title_language, passage.text_language]
    return [passage.uri, passage.anchor, passage.title, passage.text, *languages, *passage.context]


def _json(data: object) -> str:
    """JSON that is also JavaScript: before ES2019, a string may not contain these two characters (ECMA-262, 11.3)."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
