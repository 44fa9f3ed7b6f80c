"""Each row of spellings makes search find something that it would not find without."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import LANGUAGES
from build_tools.course.shape import texts_of
from build_tools.ground.fold import without_accents
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

NO_EFFECT = Code(
    "SPELLING-UNUSED",
    "A row of spellings that changes nothing",
    "`spellings` lets search find a word that readers spell in another way. Search makes no difference between "
    "capitals and accents anyway, and a word that the course does not use cannot be found in any spelling.",
    fails="# in: content/course.yaml\nspellings: [well Well]\n",
    passes="# in: content/course.yaml\nspellings: [water watter]\n",
    severity=Severity.WARNING,
)


def rows_without_effect(course: Course, _context: Context) -> Iterator[Finding]:
    """Rows with one word in different letters, and rows of words that no text of the source language has."""
    for address, rows in _rows(course):
        for row in rows:
            if len(set(_folded(row).split())) < 2:
                message = f'Search finds the words of "{row}" by each other anyway.'
                yield Finding(address, message, "Take the line out.", value=row)
    words = _words(course) if course.settings.spellings else ""
    for row in course.settings.spellings:
        if not any(_begins_a_word(word, words) for word in _folded(row).split()):
            message = f'No word of the course begins like one in "{row}".'
            yield Finding("course/spellings", message, "Take the line out, or correct it.", value=row)


def _rows(course: Course) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "course/spellings", course.settings.spellings
    for code, language in course.of(LANGUAGES).items():
        yield f"languages/{code}/spellings", language.spellings


def _words(course: Course) -> str:
    """All words of the source language, folded."""
    return _folded("\n".join(str(text) for _, model in course.addressed() for text in texts_of(model)))


def _begins_a_word(word: str, words: str) -> bool:
    """Most words that no text has are not a part of one either, which is found out at once."""
    return word in words and re.search(rf"\b{re.escape(word)}", words) is not None


def _folded(text: str) -> str:
    return without_accents(text, "NFKD").lower()


RULES = (Rule(NO_EFFECT, rows_without_effect),)
