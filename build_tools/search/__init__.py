"""Search: the passages of a course, made from its fields, and the files a browser finds words with.

passages -> terms -> files. Nothing is loaded before a reader opens search, and then only the parts a query needs:
`index.js` says what is where, `words-N.js` leads from words to passages, `texts-N.js` holds what is shown of them.
theme/assets/search*.js is the other half; `letters.py` and search-words.js must agree on what a word is.
"""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.course import Course
from build_tools.search.files import search_files
from build_tools.search.passage import Passage
from build_tools.search.passages import passages

__all__ = ["Passage", "index_files", "passages"]


def index_files(course: Course, courses: Mapping[str, Course] | None = None) -> dict[str, str]:
    """The files of one language, by their path below `<language>/search/`; the same course gives the same bytes.

    `course` is a course for learners: what it holds can be found. `courses`, the course in every language by code,
    lets a glossary entry be found by its terms in the other languages, which its page shows as well.
    """
    return search_files(tuple(passages(course, courses)), course.language)
