"""Text -> HTML, once for each text: the same words are never parsed twice."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from markupsafe import Markup

from build_tools.markdown.marks import clean
from build_tools.markdown.parser import parser
from build_tools.markdown.renderer import FIELD_RULES, LABEL_RULES
from build_tools.markdown.tables import words_of

_FIELD = parser(FIELD_RULES)
_LABEL = parser(LABEL_RULES)
_PAGE = parser(FIELD_RULES, headings=True)
_REMEMBERED = 1 << 16


@lru_cache(_REMEMBERED)
def block(text: str) -> Markup:
    """A Markdown field, or some of its blocks, as HTML blocks."""
    return Markup(_FIELD.render(clean(text), {"digest": _digest(text)}))


@lru_cache(_REMEMBERED)
def page(text: str) -> Markup:
    """A standing page: as `block`, with headings."""
    return Markup(_PAGE.render(clean(text), {"digest": _digest(text)}))


@lru_cache(_REMEMBERED)
def inline(text: str) -> Markup:
    """A one-line text as phrasing content."""
    return Markup(_FIELD.renderInline(clean(text), {"digest": _digest(text)}))


@lru_cache(_REMEMBERED)
def label(text: str) -> Markup:
    """A one-line text without links and citations, for places where a link cannot stand."""
    return Markup(_LABEL.renderInline(clean(text), {"digest": ""}))


@lru_cache(_REMEMBERED)
def plain(text: str) -> str:
    """The bare words of a text, blocks parted by a space: for titles, descriptions and attributes."""
    tokens = _FIELD.parse(clean(text))
    return " ".join(filter(None, (words_of(token) for token in tokens if token.type == "inline")))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()
