"""The words that a script reads, `words.handIn`, and those of them that no page offers it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.interface.unknown_word import CODE
from build_tools.interface.use import mark_at

_READ = re.compile(r"""(?:(?<![/\w])words|\bdata\([^()]*, *"texts"\))\.([A-Za-z]\w*)""")
_OWN = re.compile(r"\bwords *= *\{([^{}]*)\}")
_KEY = re.compile(r"(\w+) *:")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_OF_EVERY_VALUE = frozenset({"length", "split", "replace", "slice", "indexOf", "map", "forEach", "filter", "join"})
"""What a text or a list of words has by itself."""


def script_words(text: str, path: str) -> Iterator[tuple[str, Mark]]:
    """The name of each word that the script `text` reads, and where."""
    bare = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
    for match in _READ.finditer(bare):
        if match[1] not in _OF_EVERY_VALUE:
            yield match[1], mark_at(path, text, match.start(1))


def words_not_offered(text: str, path: str, offered: Collection[str]) -> Iterator[Problem]:
    """A problem for each place where the script reads a word that is not among those `offered` to it, and that it does
    not make itself: `this.words = { last: … }`.
    """
    own = {key for words in _OWN.findall(text) for key in _KEY.findall(words)}
    for name, mark in script_words(text, path):
        if name not in own and name not in offered:
            hint = did_you_mean(name, offered) or "Offer it to the script where the page is made."
            yield Problem(mark, CODE, f'No page offers the script a word "{name}".', hint)
