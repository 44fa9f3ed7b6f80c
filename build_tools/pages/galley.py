"""A page in the making: piece by piece, each mark is replaced by what it means on this page."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from markupsafe import Markup, escape

from build_tools.course.kinds import GLOSSARY
from build_tools.course.places import Place
from build_tools.markdown.marks import Mark, split
from build_tools.pages import tags
from build_tools.pages.first_uses import FirstUses
from build_tools.pages.notes import Note, Notes
from build_tools.pages.page import Heading
from build_tools.pages.setting import Setting
from build_tools.pages.term_views import TermView, by_alphabet


class Galley:
    """A page in the making: `pages[-1]` is where HTML goes now; a heading or a note is set aside and taken back."""

    def __init__(self, uri: str, setting: Setting, terms: Mapping[str, TermView]) -> None:
        self.uri = uri
        self.setting = setting
        self.pages: list[list[str]] = [[]]
        self.notes = Notes(setting.course)
        self.terms = FirstUses(terms, setting.finder)
        self.headings: list[Heading] = []
        self.images: set[str] = set()
        self._anchors: set[str] = set()
        self._aside: list[tuple[str, ...]] = []
        self._in_link = False
        self._setters: dict[str, Callable[..., str]] = {
            "cite": self._cite,
            "footnote": self._footnote,
            "footnote-text": self._set_aside,
            "end-footnote-text": self._end_footnote_text,
            "link": self._link,
            "end-link": self._end_link,
            "href": self._href,
            "image": self._image,
            "heading": self._set_aside,
            "end-heading": self._end_heading,
            "word": self._word,
            "passage": partial(self._passage, begins=True),
            "end-passage": partial(self._passage, begins=False),
        }

    def set(self, html: str) -> None:
        """Sets more HTML. A notice says at the top what was counted below it, so it waits for the end."""
        counts: Counter[str] = Counter()
        notice: list[tuple[list[str], int]] = []
        for part in split(html):
            if isinstance(part, str):
                self.pages[-1].append(self.terms.html(part))
            elif part.kind == "count":
                counts.update(part.values)
            elif part.kind == "notice":
                notice.append((self.pages[-1], len(self.pages[-1])))
                self.pages[-1].append("")
            else:
                self._take(part)
        for page, index in notice:
            page[index] = self.setting.templates.get_template("parts/notice.html.j2").render(counts=counts)

    def set_terms(self) -> tuple[TermView, ...]:
        """Sets the meanings of the terms that were marked, by the alphabet; which they are."""
        seen, self.terms = self.terms.seen, FirstUses({}, self.setting.finder)
        views = by_alphabet(self.setting.terms[name] for name in seen)
        if views:
            self.set(self.setting.templates.get_template("parts/terms.html.j2").render(views=views))
        return views

    def _take(self, mark: Mark) -> None:
        html = self._setters[mark.kind](*mark.values)
        self.pages[-1].append(html)

    def _cite(self, name: str, locator: str) -> str:
        note = self.notes.cite(name, locator)
        return self._number(note) if note else str(escape(f"[@{name}]"))

    def _footnote(self, key: str) -> str:
        return self._number(self.notes.own(key))

    def _number(self, note: Note) -> str:
        before = next((part for part in reversed(self.pages[-1]) if part), "")
        stale = note.is_stale(self.setting.today)
        return tags.citation(note, self.setting.words, stale=stale, follows=before.endswith(tags.END_OF_CITATION))

    def _set_aside(self, *values: str) -> str:
        self._aside.append(values)
        self.pages.append([])
        self.terms.set_apart(begins=True)
        return ""

    def _taken_back(self) -> tuple[tuple[str, ...], Markup]:
        self.terms.set_apart(begins=False)
        return self._aside.pop(), Markup("".join(self.pages.pop()))

    def _end_footnote_text(self) -> str:
        (key,), html = self._taken_back()
        self.notes.own(key).html = html
        return ""

    def _end_heading(self) -> str:
        (level, written), html = self._taken_back()
        title = Markup(re.sub(r"<sup.*?</sup>", "", html)).striptags()
        anchor = written or _slug(title)
        if anchor in self._anchors or not anchor:
            return tags.heading(level, "", html)
        self._anchors.add(anchor)
        self.headings.append(Heading(anchor, title, int(level)))
        return tags.heading(level, anchor, html)

    def _link(self, address: str) -> str:
        place = self.setting.places.get(address)
        start = self._start_of_link(place) if place else ""
        self._in_link = bool(start)
        if start:
            self.terms.set_apart(begins=True)
        return start

    def _start_of_link(self, place: Place) -> str:
        is_term = place.uri == GLOSSARY.list_page
        if is_term and not self._aside and self.terms.linked(place.anchor):
            return tags.first_use(place.anchor)
        way = self._way_to(place)
        return "" if way is None else tags.link(way, glossary=is_term)

    def _end_link(self) -> str:
        if not self._in_link:
            return ""
        self.terms.set_apart(begins=False)
        return "</a>"

    def _passage(self, *, begins: bool) -> str:
        self.terms.passage(begins=begins)
        return ""

    def _href(self, uri: str, anchor: str) -> str:
        way = self._way_to(Place(uri, anchor))
        return tags.NOWHERE if way is None else str(escape(way))

    def _image(self, source: str, alt: str) -> str:
        way = self._way_to(Place(source))
        if way is None:
            return str(escape(alt))
        self.images.add(source)
        return tags.image(way, alt)

    def _way_to(self, place: Place) -> str | None:
        return self.setting.links(self.uri, place)

    def _word(self, name: str) -> str:
        return str(escape(self.setting.words.plain(name)))


def _slug(title: str) -> str:
    """An anchor. It leaves out whatever is not ASCII, not only accents as `ground/fold.py` does."""
    letters = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
