"""The first use of each term on a page. An author's link is one; in running text, words that nobody linked are too.

Marked by themselves are words of plain running text only: not those of a heading, a link, a quotation, code, the head
of a table, a passage in another language, words set in bold or italics, or what opens with a tap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.models.glossary import Term
from build_tools.glossary import Finder, Phrase, phrases
from build_tools.pages import tags

MOST = 8
"""Words of a page that are marked without an author's link: more would make a text restless."""
MOST_IN_A_BLOCK = 2
"""As many in one paragraph, entry of a list or cell."""

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
_BLOCKS = frozenset({"p", "li", "td", "dd"})
_VOID = frozenset({"br", "hr", "img", "input", "wbr"})
_SET_APART = frozenset(
    {"a", "blockquote", "code", "details", "em", "h1", "h2", "h3", "h4", "pre", "strong", "sup", "th"}
)
_SET_APART_BY = re.compile(r' lang="| class="course-callout-title"')


def finder(course: Course) -> Finder:
    """Finds the terms of a course in texts of its language; those without words in that language are never found."""
    language = course.language
    known = (term for term in course.glossary.values() if term.marked and term.term.is_current(language))
    return Finder.of((term.id, _phrases(term, language)) for term in known)


def _phrases(term: Term, language: str) -> tuple[Phrase, ...]:
    return phrases(_bare(term.term), _bare(term.abbreviation), language)


def _bare(text: object) -> str:
    return markdown.plain(str(text)) if text else ""


class FirstUses:
    """Goes along a page once. `seen` are the ids of the terms that were marked, in order."""

    def __init__(self, known: Mapping[str, object], found: Finder) -> None:
        self.seen: dict[str, None] = {}
        self._known = known
        self._finder = found
        self._marked = 0
        self._in_block = 0
        self._passage = False
        self._depth = 0

    def passage(self, *, begins: bool) -> None:
        """Running text begins or ends."""
        self._passage, self._depth = begins, 0

    def set_apart(self, *, begins: bool) -> None:
        """What stands between is no running text."""
        self._depth += 1 if begins else -1

    def linked(self, term: str) -> bool:
        """Whether an author's link to a term is its first use."""
        if term in self.seen or term not in self._known:
            return False
        self.seen[term] = None
        return True

    def html(self, part: str) -> str:
        """A piece of the page, whose elements may be open still, with the first uses in it marked."""
        if not self._passage:
            return part
        made, at = list[str](), 0
        for tag in _TAG.finditer(part):
            made += (self._text(part[at : tag.start()]), tag[0])
            self._enter(tag[2], tag[3], closes=bool(tag[1]))
            at = tag.end()
        return "".join((*made, self._text(part[at:])))

    def _enter(self, name: str, attributes: str, *, closes: bool) -> None:
        if name in _BLOCKS:
            self._in_block = 0
        if name in _VOID:
            return
        if closes:
            self._depth = max(self._depth - 1, 0)
        elif self._depth or name in _SET_APART or _SET_APART_BY.search(attributes):
            self._depth += 1

    def _text(self, text: str) -> str:
        if self._depth or self._marked >= MOST or not text.strip():
            return text
        made, at = list[str](), 0
        for use in self._finder.uses(text):
            if use.term not in self.seen and self._in_block < MOST_IN_A_BLOCK and self._marked < MOST:
                self.seen[use.term] = None
                self._marked += 1
                self._in_block += 1
                made += (text[at : use.start], tags.first_use(use.term), text[use.start : use.end], "</a>")
                at = use.end
        return "".join((*made, text[at:]))
