"""Finds the terms of a glossary in a text: whole words only, and the longest term where several begin."""

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
_BEFORE_SENTENCE = re.compile(r"(?:^|[.:!?…]|&quot;)[\s¿¡(]*\Z")
"""The end of the text before the first word of a sentence."""
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|&quot;.*?&quot;", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Use:
    """`text[start:end]` names the term with the id `term`."""

    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds terms. `by_word` has, by each form of a first word, the ids and phrases that begin so, longest first."""

    by_word: Mapping[str, tuple[tuple[str, Phrase], ...]]

    @classmethod
    def of(cls, terms: Iterable[tuple[str, Iterable[Phrase]]]) -> Finder:
        """The finder of `terms`, ids with their phrases. Of two terms with the same words, the first one is found."""
        by_form: defaultdict[str, list[tuple[str, Phrase]]] = defaultdict(list)
        for name, phrases in terms:
            for phrase in phrases:
                for form in phrase.words[0]:
                    by_form[form.lower()].append((name, phrase))
        return cls({form: tuple(sorted(entries, key=_length)) for form, entries in by_form.items()})

    def uses(self, text: str) -> Iterator[Use]:
        """The uses of terms in a text, or in HTML without elements, in its order. Quotations are left out."""
        words = list(WORD.finditer(text))
        quoted = [quotation.span() for quotation in _QUOTED.finditer(text)]
        index = 0
        while index < len(words):
            name, count = self._term_at(text, words, index)
            if name and not _within(quoted, words[index].start()):
                yield Use(name, words[index].start(), words[index + count - 1].end())
            index += count

    def _term_at(self, text: str, words: list[re.Match[str]], index: int) -> tuple[str, int]:
        """The id of the term that begins at a word, and its number of words; "" and 1 when no term begins there."""
        for name, phrase in self.by_word.get(words[index][0].lower(), ()):
            if _fits(phrase, text, words[index : index + len(phrase.words)]):
                return name, len(phrase.words)
        return "", 1


def _length(entry: tuple[str, Phrase]) -> int:
    return -len(entry[1].words)


def _fits(phrase: Phrase, text: str, words: list[re.Match[str]]) -> bool:
    if len(words) < len(phrase.words):
        return False
    begins_sentence = _BEFORE_SENTENCE.search(text[: words[0].start()])
    gaps = (text[word.end() : following.start()] for word, following in pairwise(words))
    return (
        _is_form(words[0][0], phrase.words[0], begins_sentence and not phrase.exact[0])
        and all(word[0] in forms for word, forms in zip(words[1:], phrase.words[1:], strict=True))
        and all(map(_is_gap, gaps, phrase.gaps))
        and not _JOINED_BEFORE.search(text[max(words[0].start() - 2, 0) : words[0].start()])
        and not _JOINED_AFTER.match(text, words[-1].end())
    )


def _is_form(word: str, forms: frozenset[str], may_be_capital: object) -> bool:
    """Whether `word` is one of `forms`. Only where a sentence begins may a capital differ: elsewhere it is a name's."""
    return word in forms or (bool(may_be_capital) and word[0].lower() + word[1:] in forms)


def _is_gap(gap: str, expected: str) -> bool:
    """Whether the text between two words is as expected. Spaces, hyphens and line ends are alike; commas are not."""
    return gap == expected or (gap in _SPACES and expected in _SPACES) or gap.split() == [expected.strip()]


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    return any(start < place < end for start, end in spans)
