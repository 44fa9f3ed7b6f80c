"""Marks the first use of each term on a page: an author's link to the term, or the term in running text.

Words that no author linked are marked in plain running text only: not in a heading, a link, a quotation, code, the
head of a table, a passage in another language, bold or italics, or in what opens with a tap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.models.glossary import Term
from build_tools.glossary import Finder, Phrase, phrases_of
from build_tools.pages import tags

MOST = 8
"""How many words of a page are marked without an author's link: more would make a text restless."""
MOST_IN_A_BLOCK = 2
"""How many of them in one paragraph, list item or cell."""

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
_BLOCKS = frozenset({"p", "li", "td", "dd"})
_VOID = frozenset({"br", "hr", "img", "input", "wbr"})
_SET_APART = frozenset(
    {"a", "blockquote", "code", "details", "em", "h1", "h2", "h3", "h4", "pre", "strong", "sup", "th"}
)
_SET_APART_BY = re.compile(r' lang="| class="course-callout-title"')


def finder_of(course: Course) -> Finder:
    """The finder of the terms of `course` in its language. Terms that are not translated into it are left out."""
    language = course.language
    marked = (term for term in course.glossary.values() if term.marked and term.term.is_current(language))
    return Finder.of((term.id, _phrases(term, language)) for term in marked)


def _phrases(term: Term, language: str) -> tuple[Phrase, ...]:
    return phrases_of(_bare(term.term), _bare(term.abbreviation), language)


def _bare(text: object) -> str:
    return markdown.plain(str(text)) if text else ""


class FirstUses:
    """Goes through a page once, from top to bottom. `seen` holds the ids of the terms marked so far, in order."""

    def __init__(self, terms: Mapping[str, object], term_finder: Finder) -> None:
        self.seen: dict[str, None] = {}
        self._terms = terms
        self._finder = term_finder
        self._marked = 0
        self._in_block = 0
        self._passage = False
        self._depth = 0

    def passage(self, *, begins: bool) -> None:
        """Begins or ends running text, in which terms are marked."""
        self._passage, self._depth = begins, 0

    def set_apart(self, *, begins: bool) -> None:
        """Begins or ends a part in which terms are not marked."""
        self._depth += 1 if begins else -1

    def linked(self, term: str) -> bool:
        """Takes note of an author's link to a term. True when it is the first use of the term on the page."""
        if term in self.seen or term not in self._terms:
            return False
        self.seen[term] = None
        return True

    def marked(self, html: str) -> str:
        """The next piece of the page with the first uses in it marked. Its elements may end in a later piece."""
        if not self._passage:
            return html
        pieces, position = list[str](), 0
        for tag in _TAG.finditer(html):
            pieces += (self._text(html[position : tag.start()]), tag[0])
            self._enter(tag[2], tag[3], closes=bool(tag[1]))
            position = tag.end()
        return "".join((*pieces, self._text(html[position:])))

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
        pieces, position = list[str](), 0
        for use in self._finder.uses(text):
            if use.term not in self.seen and self._in_block < MOST_IN_A_BLOCK and self._marked < MOST:
                self.seen[use.term] = None
                self._marked += 1
                self._in_block += 1
                pieces += (text[position : use.start], tags.first_use(use.term), text[use.start : use.end], "</a>")
                position = use.end
        return "".join((*pieces, text[position:]))
