"""A Markdown field read once: its HTML for pages, its words for search, its parts for rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from markdown_it.token import Token
from markupsafe import Markup

from build_tools.markdown.marks import clean
from build_tools.markdown.parser import FIELD, WITH_HEADINGS
from build_tools.markdown.parts import Block, Parts, parts_of
from build_tools.markdown.tables import words_of

UNMARKED = re.compile(r"""[^\W\d_](?:[^\W_]|[ ,.;:()'"?!/%+¿¡…–—“”‘’€$-])*""")
"""One paragraph without any markup, as most titles, choices and key points are: it needs no parser."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`html` has no headings: what would be one is text. `plain` are the bare words, blocks parted by a space."""

    html: Markup
    plain: str
    parts: Parts


@lru_cache(1 << 16)
def reading(text: str) -> Reading:
    """Everything that is made of one text."""
    cleaned, env = clean(text), {"digest": digest(text)}
    tokens = WITH_HEADINGS.parse(cleaned, env)
    found = parts_of(tokens)
    if found.headings:
        env = {"digest": digest(text)}
        tokens = FIELD.parse(cleaned, env)
    words = _words(tokens)  # before the renderer, which takes words out of callouts
    return Reading(Markup(FIELD.renderer.render(tokens, FIELD.options, env)), words, found)


def parts(text: str, *, markdown: bool = True) -> Parts:
    """The parts of a Markdown field; without `markdown`, of one line of text."""
    if is_unmarked(text):
        return Parts(blocks=(Block(" ".join(text.split()), False, 0),))
    return reading(text).parts if markdown else parts_of(WITH_HEADINGS.parseInline(clean(text)))


def is_unmarked(text: str) -> bool:
    """Whether CommonMark has nothing to say about `text`."""
    return UNMARKED.fullmatch(text) is not None


def digest(text: str) -> str:
    """Tells the footnotes of one text from those of another."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


def _words(tokens: Iterable[Token]) -> str:
    return " ".join(filter(None, (words_of(token) for token in tokens if token.type == "inline")))
