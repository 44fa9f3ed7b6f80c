"""Parses a Markdown field once, for its HTML (pages), its words (search) and its parts (rules)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from build_tools.ground.memory import remembered
from build_tools.markdown.marks import clean
from build_tools.markdown.parser import FIELD, WITH_HEADINGS
from build_tools.markdown.parts import Block, Parts, parts_of
from build_tools.markdown.slips import addresses_in
from build_tools.markdown.tables import words_of

UNMARKED = re.compile(r"""(?![^_]*_)[^\W\d][\w ,.;:()'"?!/%+¿¡…–—“”‘’€$-]*""")
"""A text without any markup, as most titles, choices and key points are. It needs no parser."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What pages, search and rules need of one text.

    `plain` are the words without markup, a space between blocks.
    """

    html: Markup
    plain: str
    parts: Parts


@remembered(1 << 16)
def reading(text: str) -> Reading:
    """The HTML, the words and the parts of a Markdown text that may have headings."""
    return _unmarked(text) if needs_no_parser(text) else parsed(text)


def field_reading(text: str) -> Reading:
    """The same of a Markdown field, in which what looks like a heading is text."""
    whole = reading(text)
    return _without_headings(text) if whole.parts.headings else whole


@remembered(1 << 16)
def _without_headings(text: str) -> Reading:
    return _parsed_by(FIELD, text)


def _unmarked(text: str) -> Reading:
    words = " ".join(text.split())
    html = Markup(f"<p>{quoted(text.rstrip(' '))}</p>\n")
    return Reading(html, words, Parts(blocks=(Block(words, False, 0),)))


def parsed(text: str) -> Reading:
    """The same as `reading`, from the parser, which is asked again for each call."""
    return _parsed_by(WITH_HEADINGS, text)


def _parsed_by(parser: MarkdownIt, text: str) -> Reading:
    env = {"digest": digest(text)}
    tokens = parser.parse(clean(text), env)
    words = _words(tokens)  # before the renderer, which takes words out of callouts
    text_parts = parts_of(tokens)
    return Reading(Markup(parser.renderer.render(tokens, parser.options, env)), words, text_parts)


def parts(text: str, *, markdown: bool = True) -> Parts:
    """The parts of a Markdown field; without `markdown`, of one line of text."""
    if markdown or needs_no_parser(text):
        return reading(text).parts
    return parts_of(WITH_HEADINGS.parseInline(clean(text)))


@remembered(1 << 16)
def references(text: str) -> Parts:
    """The parts of a Markdown text of which nobody needs the HTML. Notes that nothing refers to are left out."""
    return parts_of(WITH_HEADINGS.parse(clean(text)))


def is_unmarked(text: str) -> bool:
    """True only when `text` is one paragraph without any markup."""
    return UNMARKED.fullmatch(text) is not None


def needs_no_parser(text: str) -> bool:
    """True only when `text` is one paragraph without markup and without an address, which rules tell apart."""
    return is_unmarked(text) and not any(addresses_in(text))


def quoted(text: str) -> str:
    """A text without markup as it stands in HTML."""
    return text.replace('"', "&quot;")


def digest(text: str) -> str:
    """A short hash that tells the footnotes of one text from those of another on the same page."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


def _words(tokens: Iterable[Token]) -> str:
    return " ".join(filter(None, (words_of(token) for token in tokens if token.type == "inline")))
