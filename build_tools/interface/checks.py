"""Compares the uses of interface words with the words of a course."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from build_tools.course.kinds import WORDS
from build_tools.course.models.page import PLACEHOLDER, Word
from build_tools.course.word_texts import word_texts
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Finding, Problem
from build_tools.interface.unknown_word import CODE, FILE, UNFILLED, given_values, unknown_word
from build_tools.interface.use import PART, Use
from build_tools.interface.word_sets import word_sets

NO_WORDS = "Take the file from the course that you began with, and change its words as you like."
SETS_FILE = "build_tools/interface/word_sets.py"


def unknown_words(uses: Iterable[Use], words: Mapping[str, Word]) -> Iterator[Problem]:
    """A problem for each use of a word that is not among `words`, and for each made of parts that no set declares.

    Without any words there is one problem.
    """
    if not words:
        yield Problem(Mark(FILE), CODE, "The course has no interface words: its pages would have no buttons.", NO_WORDS)
        return
    sets, names = word_sets(), word_texts(words)
    for use in uses:
        if PART in use.name and use.name not in sets:
            yield _undeclared(use, sets)
        for name in _ids(use, sets):
            if name not in names:
                yield unknown_word(name, use.mark, names)


def unfilled_placeholders(uses: Iterable[Use], words: Mapping[str, Word]) -> Iterator[Finding]:
    """A finding, at the text, for each placeholder that a place shows without filling it."""
    sets = word_sets()
    for use in uses:
        for word in (words[name] for name in _ids(use, sets) if name in words):
            yield from _unfilled(use, word)


def used_names(uses: Iterable[Use]) -> frozenset[str]:
    """The ids of all words that the uses ask for."""
    sets = word_sets()
    return frozenset(name.removesuffix("/one") for use in uses for name in _ids(use, sets))


def _ids(use: Use, sets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return sets.get(use.name, ()) if PART in use.name else (use.name,)


def _undeclared(use: Use, sets: Collection[str]) -> Problem:
    message = f'No set of interface words is called "{use.name}", so nobody knows which ids this makes.'
    return Problem(use.mark, CODE, message, did_you_mean(use.name, sets) or f"Add the set to {SETS_FILE}.")


def _unfilled(use: Use, word: Word) -> Iterator[Finding]:
    if use.values is None:
        return
    for field, text in (("text", word.text), ("one", word.one)):
        for name in dict.fromkeys(PLACEHOLDER.findall(str(text or ""))):
            if name not in use.values:
                message = f"{use.mark.path}:{use.mark.line} shows this word and does not fill {{{name}}}."
                yield Finding(WORDS.address(word.id, field), message, given_values(name, use.values), code=UNFILLED)
