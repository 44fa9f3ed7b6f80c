"""The parts of a text that rules check, each with its line, from the tokens of the parser that pages use."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from build_tools.markdown.raised import in_words
from build_tools.markdown.slips import Slip, slips_in
from build_tools.markdown.tables import words_of
from build_tools.markdown.targets import Target, link_target

_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")


@dataclass(frozen=True, slots=True)
class Link:
    """`[words](destination)`. In all parts, lines count from 0."""

    destination: str
    target: Target
    line: int


@dataclass(frozen=True, slots=True)
class Image:
    """`![alt](source)`."""

    source: str
    alt: str
    line: int


@dataclass(frozen=True, slots=True)
class Citation:
    """`[@id]`; the id of a fact starts with `facts/`."""

    id: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """`## words {#id}`."""

    level: int
    words: str
    id: str
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level block: its words without code, link targets and citations, and whether it has a citation."""

    words: str
    cited: bool
    line: int


@dataclass(frozen=True, slots=True)
class Parts:
    """All parts of a text, in its order. `tags` are pieces that look like HTML and `notes` the names of the footnotes
    that it refers to, each with its line.
    """

    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    citations: tuple[Citation, ...] = ()
    headings: tuple[Heading, ...] = ()
    blocks: tuple[Block, ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    slips: tuple[Slip, ...] = ()
    notes: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class _Open:
    """The top-level block whose tokens are being read."""

    line: int
    words: list[str] = field(default_factory=list)
    cited: bool = False

    def close(self) -> Block:
        return Block(" ".join("".join(self.words).split()), self.cited, self.line)


def parts_of(tokens: list[Token]) -> Parts:
    """The parts of a text from its tokens. For headings to be found, the parser must allow them."""
    inline = _inline(tokens)
    return Parts(
        links=tuple(_link(token, line) for token, line in inline["link_open"]),
        images=tuple(_image(token, line) for token, line in inline["image"]),
        citations=tuple(Citation(token.meta["id"], line) for token, line in inline["citation"]),
        headings=tuple(
            _heading(opening, words) for opening, words in pairwise(tokens) if opening.type == "heading_open"
        ),
        blocks=tuple(_blocks(tokens)),
        tags=tuple((tag, line) for token, line in inline["text"] for tag in _TAG.findall(token.content)),
        slips=tuple(slips_in(tokens)),
        notes=tuple((str(token.meta["label"]), line) for token, line in inline["footnote_ref"]),
    )


def _inline(tokens: list[Token]) -> Mapping[str, Sequence[tuple[Token, int]]]:
    """The tokens inside lines, by type, each with its line."""
    by_type = defaultdict[str, list[tuple[Token, int]]](list)
    for token in tokens:
        line = token.map[0] if token.map else 0
        for child in token.children or ():
            by_type[child.type].append((child, line))
            line += child.type in ("softbreak", "hardbreak")
    return by_type


def _link(token: Token, line: int) -> Link:
    destination = str(token.attrs.get("href", ""))
    return Link(destination, link_target(destination), line)


def _image(token: Token, line: int) -> Image:
    return Image(str(token.attrs.get("src", "")), words_of(token), line)


def _heading(opening: Token, inline: Token) -> Heading:
    line = opening.map[0] if opening.map else 0
    return Heading(int(opening.tag[1]), words_of(inline), str(opening.meta.get("id", "")), line)


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    depth, current = 0, _Open(0)
    for token in tokens:
        if depth == 0 and token.nesting >= 0:
            current = _Open(token.map[0] if token.map else current.line)
        depth += token.nesting
        if token.type == "inline":
            _read(token, current)
        if depth == 0 and current.words:
            yield current.close()
            current = _Open(current.line)


def _read(inline: Token, current: _Open) -> None:
    in_autolink, before = False, ""
    for child in inline.children or ():
        if child.type in ("link_open", "link_close") and child.markup == "autolink":
            in_autolink = child.type == "link_open"
        elif child.type == "citation":
            current.cited = True
        elif child.type == "text" and not in_autolink:
            current.words.append(in_words(child.content, before))
        elif child.type in ("softbreak", "hardbreak"):
            current.words.append(" ")
        before = child.type
    current.words.append(" ")
