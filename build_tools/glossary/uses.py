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
_SENTENCE_ENDS = (".", ":", "!", "?", "…", "&quot;")
_OPENING = "¿¡("
"""What may stand between the end of a sentence and the first word of the next, besides spaces."""
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
        places = [place for place, word in enumerate(WORD.findall(text)) if word.lower() in self.by_word]
        if not places:
            return
        words, quoted, free = list(WORD.finditer(text)), _quotations(text), 0
        for place in places:
            name, count = self._term_at(text, words, place) if place >= free else ("", 0)
            if name:
                free = place + count
                if not _within(quoted, words[place].start()):
                    yield Use(name, words[place].start(), words[free - 1].end())

    def _term_at(self, text: str, words: list[re.Match[str]], index: int) -> tuple[str, int]:
        """The id of the term that begins at a word, and its number of words; "" and 0 when no term begins there."""
        for name, phrase in self.by_word[words[index][0].lower()]:
            if _fits(phrase, text, words[index : index + len(phrase.words)]):
                return name, len(phrase.words)
        return "", 0


def _length(entry: tuple[str, Phrase]) -> int:
    return -len(entry[1].words)


def _fits(phrase: Phrase, text: str, words: list[re.Match[str]]) -> bool:
    """Whether the words are the phrase; what is cheap to know and seldom so is asked first."""
    return (
        len(words) == len(phrase.words)
        and all(word[0] in forms for word, forms in zip(words[1:], phrase.words[1:], strict=True))
        and _is_first(phrase, text, words[0])
        and all(
            _is_gap(text[word.end() : following.start()], gap)
            for (word, following), gap in zip(pairwise(words), phrase.gaps, strict=True)
        )
        and not _JOINED_BEFORE.search(text[max(words[0].start() - 2, 0) : words[0].start()])
        and not _JOINED_AFTER.match(text, words[-1].end())
    )


def _is_first(phrase: Phrase, text: str, word: re.Match[str]) -> bool:
    """Whether a word is the first of the phrase. Only where a sentence begins may a capital differ: elsewhere it is a
    name's.
    """
    if word[0] in phrase.words[0]:
        return True
    small = word[0][0].lower() + word[0][1:]
    return not phrase.exact[0] and small in phrase.words[0] and _begins_sentence(text, word.start())


def _begins_sentence(text: str, place: int) -> bool:
    while place and (text[place - 1] in _OPENING or text[place - 1].isspace()):
        place -= 1
    return not place or text.endswith(_SENTENCE_ENDS, 0, place)


def _is_gap(gap: str, expected: str) -> bool:
    """Whether the text between two words is as expected. Spaces, hyphens and line ends are alike; commas are not."""
    return gap == expected or (gap in _SPACES and expected in _SPACES) or gap.split() == [expected.strip()]


def _quotations(text: str) -> list[tuple[int, int]]:
    return [quotation.span() for quotation in _QUOTED.finditer(text)]


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    return any(start < place < end for start, end in spans)
