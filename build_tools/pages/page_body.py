"""The body of a page in the making: each mark in its HTML is replaced by what it means on this page."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from markupsafe import Markup, escape

from build_tools.course.kinds import GLOSSARY
from build_tools.course.places import Place
from build_tools.markdown.marks import Mark, split
from build_tools.markdown.raised import in_words
from build_tools.pages import tags
from build_tools.pages.first_uses import FirstUses
from build_tools.pages.meanings import MEANINGS
from build_tools.pages.notes import Note, Notes
from build_tools.pages.page import OUTDATED, Heading
from build_tools.pages.page_context import PageContext
from build_tools.pages.term_views import TermView, by_alphabet
from build_tools.pages.titles import marked

_NOTES = re.compile(r"<sup class=.*?</sup>")
"""What stands behind words in a heading: citations, marks of notes, the sign of an old translation."""
_RAISED = re.compile(r"<(sup|sub)>(.*?)</\1>")
_LANGUAGE = re.compile(r'<span lang="([^"]*)">')


class PageBody:
    """The body of one page while its marks are resolved.

    `layers[-1]` takes the HTML that is added now. The words of a heading or a note get a layer of their own, which is
    taken off at their end.
    """

    def __init__(self, uri: str, context: PageContext, terms: Mapping[str, TermView]) -> None:
        self.uri = uri
        self.context = context
        self.layers: list[list[str]] = [[]]
        self.notes = Notes(context.course)
        self.terms = FirstUses(terms, context.finder)
        self.headings: list[Heading] = []
        self.images: set[str] = set()
        self._anchors: set[str] = set()
        self._open_marks: list[tuple[str, ...]] = []
        self._in_link = False
        self._resolvers: dict[str, Callable[..., str]] = {
            "cite": self._cite,
            "footnote": self._footnote,
            "footnote-text": self._open_layer,
            "end-footnote-text": self._end_footnote_text,
            "link": self._link,
            "end-link": self._end_link,
            "href": self._href,
            "image": self._image,
            "heading": self._open_layer,
            "end-heading": self._end_heading,
            "word": self._word,
            "outdated": self._outdated,
            "passage": partial(self._passage, begins=True),
            "end-passage": partial(self._passage, begins=False),
        }

    def add(self, html: str) -> None:
        """Adds HTML. A notice says at the top what is counted below it, so it is filled in at the end."""
        counts: Counter[str] = Counter()
        notices: list[tuple[list[str], int]] = []
        for part in split(html):
            if isinstance(part, str):
                self.layers[-1].append(self.terms.marked(part))
            elif part.kind == "count":
                counts.update(part.values)
            elif part.kind == "notice":
                notices.append((self.layers[-1], len(self.layers[-1])))
                self.layers[-1].append("")
            else:
                self._resolve(part)
        for layer, index in notices:
            layer[index] = self.context.templates.get_template("parts/notice.html.j2").render(counts=counts)

    def add_terms(self) -> tuple[TermView, ...]:
        """Adds the meanings of the terms that were marked, in alphabetical order. Returns these terms."""
        seen, self.terms = self.terms.seen, FirstUses({}, self.context.finder)
        views = by_alphabet(self.context.terms[name] for name in seen)
        if views:
            self.add(
                self.context.templates.get_template("parts/terms.html.j2").render(
                    views=views, meanings=self._meanings(views)
                )
            )
        return views

    def _meanings(self, views: Iterable[TermView]) -> str:
        """The address of the file of what these terms mean in other languages, or "" when there is none to load."""
        has_others = any(other for view in views for _, other in view.others)
        return (self._href_of(Place(MEANINGS)) or "") if has_others else ""

    def _resolve(self, mark: Mark) -> None:
        html = self._resolvers[mark.kind](*mark.values)
        self.layers[-1].append(html)

    def _cite(self, name: str, locator: str) -> str:
        note = self.notes.cite(name, locator)
        return self._number(note) if note else str(escape(f"[@{name}]"))

    def _footnote(self, key: str) -> str:
        return self._number(self.notes.own(key))

    def _number(self, note: Note) -> str:
        preceding = next((part for part in reversed(self.layers[-1]) if part), "")
        stale = note.is_stale(self.context.today)
        return tags.citation(note, self.context.words, stale=stale, follows=preceding.endswith(tags.END_OF_CITATION))

    def _open_layer(self, *values: str) -> str:
        self._open_marks.append(values)
        self.layers.append([])
        self.terms.set_apart(begins=True)
        return ""

    def _close_layer(self) -> tuple[tuple[str, ...], Markup]:
        self.terms.set_apart(begins=False)
        return self._open_marks.pop(), Markup("".join(self.layers.pop()))

    def _end_footnote_text(self) -> str:
        (key,), html = self._close_layer()
        self.notes.own(key).html = html
        return ""

    def _end_heading(self) -> str:
        (level, written_id), html = self._close_layer()
        title = Markup(_RAISED.sub(_in_words, _NOTES.sub("", html))).striptags()
        anchor = written_id or _slug(title)
        if anchor in self._anchors or not anchor:
            return tags.heading(level, "", html)
        self._anchors.add(anchor)
        self.headings.append(Heading(anchor, title, int(level), self._marked(title, html)))
        return tags.heading(level, anchor, html)

    def _marked(self, title: str, html: Markup) -> str:
        """The words of a heading as they stand in a list of headings. `html` is what stands in the heading itself."""
        languages = set(_LANGUAGE.findall(html))
        return marked(title, languages.pop() if len(languages) == 1 else "", OUTDATED in html, self.context.words)

    def _link(self, address: str) -> str:
        place = self.context.places.get(address)
        opening = self._link_start(place) if place else ""
        self._in_link = bool(opening)
        if opening:
            self.terms.set_apart(begins=True)
        return opening

    def _link_start(self, place: Place) -> str:
        is_term = place.uri == GLOSSARY.list_page
        if is_term and not self._open_marks and self.terms.linked(place.anchor):
            return tags.first_use(place.anchor)
        href = self._href_of(place)
        return "" if href is None else tags.link(href, glossary=is_term)

    def _end_link(self) -> str:
        if not self._in_link:
            return ""
        self.terms.set_apart(begins=False)
        return "</a>"

    def _passage(self, *, begins: bool) -> str:
        self.terms.passage(begins=begins)
        return ""

    def _href(self, uri: str, anchor: str) -> str:
        href = self._href_of(Place(uri, anchor))
        return tags.NOWHERE if href is None else str(escape(href))

    def _image(self, source: str, alt: str) -> str:
        href = self._href_of(Place(source))
        if href is None:
            return str(escape(alt))
        self.images.add(source)
        return tags.image(href, alt)

    def _href_of(self, place: Place) -> str | None:
        return self.context.links(self.uri, place)

    def _outdated(self) -> str:
        return tags.outdated(self.context.words)

    def _word(self, name: str) -> str:
        return str(escape(self.context.words.plain(name)))


def _slug(title: str) -> str:
    """An anchor made of a title. Whatever is not ASCII is left out; `ground/fold.py` takes off accents only."""
    letters = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def _in_words(raised: re.Match[str]) -> str:
    return in_words(raised[2], f"{raised[1]}_open")
