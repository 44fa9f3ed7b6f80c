"""Search: the passages of a course, and the files in which a browser finds their words.

passages -> indexed words -> files. A page loads none of them before a reader opens search, and then only those that a
query needs: `index.js` says what is in which file, `words-N.js` has the passages of each word, `texts-N.js` the texts
of passages. The scripts in scripts/search/ read them; `letters.py` and its words.js must agree on what a word is.
What is known of a language is data: endings in `endings.py`, spellings in the course's own settings.
"""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.course import Course
from build_tools.course.kinds import LANGUAGES
from build_tools.course.models.page import Word
from build_tools.course.word_texts import plain_word_texts
from build_tools.search.files import search_files
from build_tools.search.passage import Passage
from build_tools.search.passages import passages_of

WORDS = {
    "count": "search-count",
    "one": "search-count/one",
    "some": "search-some",
    "none": "search-none",
    "longer": "search-longer",
    "suggest": "search-suggest",
    "short": "search-short",
    "missing": "search-missing",
}
"""What is said of what was found, by the name that scripts/search/search.js reads. It comes with the index: a page that
nobody searches does not pay for it.
"""

__all__ = ["Passage", "index_files", "passages_of"]


def index_files(course: Course, courses: Mapping[str, Course] | None = None) -> dict[str, str]:
    """The files of one language by their path below `<language>/search/`. The same course gives the same bytes.

    `course` is a course for learners, because readers can find whatever it holds. With `courses`, the course in every
    language by code, a term is also found by its words in the other languages, which the glossary shows too.
    """
    passages = tuple(passages_of(course, courses))
    return search_files(passages, course.language, _spellings(course), _messages(course.words))


def _messages(words: Mapping[str, Word]) -> dict[str, str]:
    """The words by the names of `WORDS`, without those that the course lacks."""
    texts = plain_word_texts(words)
    return {name: texts[word] for name, word in WORDS.items() if word in texts}


def _spellings(course: Course) -> tuple[str, ...]:
    """The spellings of the course's language, from the settings of the course or of the language."""
    if course.language == course.settings.source_lang:
        return course.settings.spellings
    settings = course.of(LANGUAGES).get(course.language)
    return settings.spellings if settings else ()
