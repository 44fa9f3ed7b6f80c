"""Text -> HTML, remembered for each text, so that no text is parsed twice."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from build_tools.markdown.marks import clean
from build_tools.markdown.parser import FIELD, WITH_HEADINGS, parser_with
from build_tools.markdown.reading import digest, is_unmarked, quoted, reading
from build_tools.markdown.renderer import CHOICE_RULES, LABEL_RULES

_LABEL = parser_with(LABEL_RULES)
_CHOICE = parser_with(CHOICE_RULES)
_REMEMBERED = 1 << 16
"""How many texts."""


def block(text: str) -> Markup:
    """A Markdown field, or some blocks of one, as HTML blocks without headings."""
    return reading(text).html


@lru_cache(_REMEMBERED)
def page(text: str) -> Markup:
    """The Markdown of a standing page as HTML blocks, with headings."""
    return Markup(WITH_HEADINGS.render(clean(text), {"digest": digest(text)}))


@lru_cache(_REMEMBERED)
def inline(text: str) -> Markup:
    """A one-line text as HTML that can stand in a paragraph."""
    return _unmarked_html(text) or Markup(FIELD.renderInline(clean(text), {"digest": digest(text)}))


@lru_cache(_REMEMBERED)
def label(text: str) -> Markup:
    """A one-line text as HTML without links and citations, for places where a link cannot stand."""
    return _unmarked_html(text) or Markup(_LABEL.renderInline(clean(text), {"digest": ""}))


@lru_cache(_REMEMBERED)
def choice(text: str) -> Markup:
    """The Markdown of a choice as HTML blocks without links and other things that take the focus."""
    return Markup(_CHOICE.render(clean(text), {"digest": ""}))


def paragraph(text: str) -> Markup | None:
    """The Markdown of a choice of one paragraph as HTML that can stand in a label; None when it has other blocks."""
    if (html := _unmarked_html(text)) is not None:
        return html
    html = choice(text).rstrip()
    words = html.removeprefix("<p>").removesuffix("</p>")
    return Markup(words) if html == f"<p>{words}</p>" and "</p>" not in words else None


def plain(text: str) -> str:
    """The words of a text without markup, a space between blocks: for titles, descriptions and attributes."""
    return " ".join(text.split()) if is_unmarked(text) else reading(text).plain


def _unmarked_html(text: str) -> Markup | None:
    return Markup(quoted(text)) if is_unmarked(text) else None
