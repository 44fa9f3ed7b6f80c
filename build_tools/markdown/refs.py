"""What a text refers to, from the parser that also renders it, so that rules and pages never disagree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from markdown_it.token import Token

from build_tools.markdown.marks import clean
from build_tools.markdown.parser import WITH_HEADINGS
from build_tools.markdown.tables import words_of
from build_tools.markdown.targets import Target, image_target, link_target


@dataclass(frozen=True, slots=True)
class Citation:
    """`[@id, locator]`; a fact's id starts with `facts/`."""

    id: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """`[words](destination)`."""

    destination: str
    target: Target


@dataclass(frozen=True, slots=True)
class Image:
    """`![alt](source)`."""

    source: str
    alt: str
    target: Target


@dataclass(frozen=True, slots=True)
class References:
    """The references of a text, in its order. `headings` are the words of its headings, which a field must not have."""

    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    headings: tuple[str, ...] = ()


@lru_cache(1 << 16)
def references(text: str) -> References:
    """Everything that `text` cites, links to and shows. Notes that nothing refers to are left out, as on the page."""
    tokens = WITH_HEADINGS.parse(clean(text))
    children = tuple(_inline(tokens))
    headings = (inline for opening, inline in pairwise(tokens) if opening.type == "heading_open")
    return References(
        citations=tuple(Citation(t.meta["id"], t.meta["locator"]) for t in children if t.type == "citation"),
        links=tuple(_link(t) for t in children if t.type == "link_open"),
        images=tuple(_image(t) for t in children if t.type == "image"),
        headings=tuple(inline.content for inline in headings),
    )


def _inline(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        for child in token.children or ():
            yield child
            yield from _inline([child])


def _link(token: Token) -> Link:
    destination = str(token.attrs.get("href", ""))
    return Link(destination, link_target(destination))


def _image(token: Token) -> Image:
    source = str(token.attrs.get("src", ""))
    return Image(source, words_of(token), image_target(source))
