"""Text -> HTML, once for each text: the same words are never parsed twice."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from build_tools.markdown.marks import clean
from build_tools.markdown.parser import FIELD, WITH_HEADINGS, parser
from build_tools.markdown.reading import digest, is_unmarked, reading
from build_tools.markdown.renderer import LABEL_RULES

_LABEL = parser(LABEL_RULES)
_REMEMBERED = 1 << 16


def block(text: str) -> Markup:
    """A Markdown field, or some of its blocks, as HTML blocks."""
    return reading(text).html


@lru_cache(_REMEMBERED)
def page(text: str) -> Markup:
    """A standing page: as `block`, with headings."""
    return Markup(WITH_HEADINGS.render(clean(text), {"digest": digest(text)}))


@lru_cache(_REMEMBERED)
def inline(text: str) -> Markup:
    """A one-line text as phrasing content."""
    return _escaped(text) or Markup(FIELD.renderInline(clean(text), {"digest": digest(text)}))


@lru_cache(_REMEMBERED)
def label(text: str) -> Markup:
    """A one-line text without links and citations, for places where a link cannot stand."""
    return _escaped(text) or Markup(_LABEL.renderInline(clean(text), {"digest": ""}))


def plain(text: str) -> str:
    """The bare words of a text, blocks parted by a space: for titles, descriptions and attributes."""
    return " ".join(text.split()) if is_unmarked(text) else reading(text).plain


def _escaped(text: str) -> Markup | None:
    return Markup(text.replace('"', "&quot;")) if is_unmarked(text) else None
