"""The few elements that are too small for a template: a citation's number, a link, an image, a heading."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup

from build_tools.pages.notes import Note
from build_tools.pages.page import OUTDATED
from build_tools.pages.words import Words

END_OF_CITATION = "</a></sup>"
NOWHERE = "\ufdd3"
"""In place of an address, until `without_dead_links`. A noncharacter: no author can write it (`markdown/marks.py`)."""
_DEAD_LINK = re.compile(rf'<a\b[^>]*\bhref="{NOWHERE}"[^>]*>(.*?)</a>', re.DOTALL)


def citation(note: Note, words: Words, *, stale: bool, follows: bool) -> str:
    """The number that leads to a note. `stale`: its fact is due for a check; `follows`: it stands behind another."""
    sign = Markup('<span class="course-stale" role="img" aria-label="{0}" title="{0}"></span>')
    return Markup(
        '<sup class="course-cite">{4}{3}<a href="#note_{0}" id="{1}" role="doc-noteref" aria-label="{2}">{0}</a></sup>'
    ).format(
        note.number,
        note.add_place(),
        words.plain("note-number", number=note.number),
        sign.format(words.plain("stale-fact")) if stale else "",
        ", " if follows else "",
    )


def outdated(words: Words) -> Markup:
    """The sign behind a text whose translation is older than its source. It is short: a list may have many."""
    return Markup('\xa0<sup class="{0}" role="img" aria-label="{1}" title="{1}">*</sup>').format(
        OUTDATED, words.plain("translation-outdated")
    )


def link(href: str, *, glossary: bool) -> str:
    """The start of a link within the course."""
    kind = Markup(' class="course-term-link"') if glossary else ""
    return Markup('<a{} href="{}">').format(kind, href)


def without_dead_links(html: str) -> str:
    """The HTML with the words of each link to nowhere, and without the link. Links never stand in links."""
    return _DEAD_LINK.sub(r"\1", html) if NOWHERE in html else html


def with_former_anchors(html: str, former: Mapping[str, tuple[str, ...]]) -> str:
    """The HTML with an empty element for each anchor that a place had before, at the start of the element that has the
    present anchor: old links still lead there. An anchor that the page has is left out.
    """
    for anchor, names in former.items():
        if not _has(anchor, html):
            continue
        lost = Markup("").join(Markup('<span id="{}"></span>').format(name) for name in names if not _has(name, html))
        before, tag, after = html.partition(f' id="{anchor}"')
        opening, end, content = after.partition(">")
        html = f"{before}{tag}{opening}{end}{lost}{content}"
    return html


def _has(anchor: str, html: str) -> bool:
    return f' id="{anchor}"' in html


def first_use(term: str) -> str:
    """The start of words that lead to the meaning of a term at the end of the page; terms.js opens it in place."""
    return Markup('<a class="course-word" role="doc-glossref" href="#word_{}">').format(term)


def image(source: str, alt: str) -> str:
    """An image that is fetched when it comes near the screen."""
    return Markup('<img src="{}" alt="{}" loading="lazy">').format(source, alt)


def heading(level: str, anchor: str, html: Markup) -> str:
    """A heading with its anchor."""
    named = Markup(' id="{}"').format(anchor) if anchor else ""
    return Markup("<h{0}{1}>{2}</h{0}>").format(level, named, html)
