"""Finds the terms of a glossary in a text: whole words, and the longest term where several begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from build_tools.glossary.phrases import WORD, Phrase

_SPACES = (" ", "-", "\n", "\u2010", "\u2011", "\xa0")
_JOINED_BEFORE = re.compile(r"[\w][-\u2010\u2011_]$")
_JOINED_AFTER = re.compile(r"[-\u2010\u2011_]\w")
_BEGINS = re.compile(r"(?:^|[.:!?…]|&quot;)[\s¿¡(]*\Z")
"""The end of what stands before the first word of a sentence."""
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|&quot;.*?&quot;", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Use:
    """`text[start:end]` names the term with the id `term`."""

    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finder:
    """The phrases of every term by each form of their first word, the longest first."""

    by_word: Mapping[str, tuple[tuple[str, Phrase], ...]]

    @classmethod
    def of(cls, terms: Iterable[tuple[str, Iterable[Phrase]]]) -> Finder:
        """`terms` are ids with their phrases; of two terms with the same words the first is found."""
        found: defaultdict[str, list[tuple[str, Phrase]]] = defaultdict(list)
        for name, several in terms:
            for phrase in several:
                for form in phrase.words[0]:
                    found[form.lower()].append((name, phrase))
        return cls({form: tuple(sorted(all_, key=_length)) for form, all_ in found.items()})

    def uses(self, text: str) -> Iterator[Use]:
        """The terms in a text or in the HTML of a text without elements, in its order; none within quotation marks."""
        words = list(WORD.finditer(text))
        quoted = [each.span() for each in _QUOTED.finditer(text)]
        at = 0
        while at < len(words):
            name, count = self._begins(text, words, at)
            if name and not _within(quoted, words[at].start()):
                yield Use(name, words[at].start(), words[at + count - 1].end())
            at += count

    def _begins(self, text: str, words: list[re.Match[str]], at: int) -> tuple[str, int]:
        """The term that begins with a word, and how many words it has; "" and 1 when none does."""
        for name, phrase in self.by_word.get(words[at][0].lower(), ()):
            if _fits(phrase, text, words[at : at + len(phrase.words)]):
                return name, len(phrase.words)
        return "", 1


def _length(entry: tuple[str, Phrase]) -> int:
    return -len(entry[1].words)


def _fits(phrase: Phrase, text: str, words: list[re.Match[str]]) -> bool:
    if len(words) < len(phrase.words):
        return False
    between = (text[one.end() : two.start()] for one, two in pairwise(words))
    return (
        _is_form(words[0][0], phrase.words[0], _BEGINS.search(text[: words[0].start()]) and not phrase.exact[0])
        and all(word[0] in kinds for word, kinds in zip(words[1:], phrase.words[1:], strict=True))
        and all(map(_is_gap, between, phrase.gaps))
        and not _JOINED_BEFORE.search(text[max(words[0].start() - 2, 0) : words[0].start()])
        and not _JOINED_AFTER.match(text, words[-1].end())
    )


def _is_form(written: str, kinds: frozenset[str], begins: object) -> bool:
    """Only a word that begins a sentence may have a capital that the term has not: elsewhere it is part of a name."""
    return written in kinds or (bool(begins) and written[0].lower() + written[1:] in kinds)


def _is_gap(written: str, expected: str) -> bool:
    """A space, a hyphen and the end of a line part words alike; a comma is as it is written."""
    return written == expected or (written in _SPACES and expected in _SPACES) or written.split() == [expected.strip()]


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    return any(start < place < end for start, end in spans)
