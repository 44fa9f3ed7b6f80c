"""What one built file points at: its links, and what a browser fetches for it without being asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FETCHED_ATTRIBUTES = frozenset(
    {
        *(
            ("audio", "src"),
            ("embed", "src"),
            ("frame", "src"),
            ("iframe", "src"),
            ("img", "src"),
            ("input", "src"),
        ),
        *(("script", "src"), ("source", "src"), ("track", "src"), ("video", "src"), ("video", "poster")),
        *(("object", "data"), ("body", "background"), ("image", "href"), ("use", "href"), ("a", "ping")),
        *(("image", "xlink:href"), ("use", "xlink:href")),
    }
)
LINK_ATTRIBUTES = frozenset({("a", "href"), ("area", "href"), ("form", "action"), ("button", "formaction")})
FETCHED_RELATIONS = frozenset(
    {
        *("stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload"),
        *("prefetch", "prerender", "preconnect", "dns-prefetch"),
    }
)
_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reference:
    """A URL as written, and its line and column: both from 1, or both 0 when unknown.

    `fetched` says that the browser loads it without being asked.
    """

    url: str
    line: int
    column: int
    fetched: bool = True


@dataclass(frozen=True, slots=True)
class References:
    """The anchors a file offers and the references it makes."""

    anchors: frozenset[str] = frozenset()
    references: tuple[Reference, ...] = ()


def read_css(text: str) -> References:
    """The references of a stylesheet: `url()` and `@import` (CSS Values 4, section 4.5)."""
    bare = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
    return References(references=tuple(in_css(bare, 1, 1)))


def in_css(text: str, line: int, column: int) -> Iterator[Reference]:
    """The references in CSS that has no comments and begins at this line and column."""
    for match in _URL.finditer(text):
        url = next((group for group in match.groups() if group), "")
        before = text[: match.start()]
        rows = before.count("\n")
        yield Reference(url, line + rows, len(before) - before.rfind("\n") if rows else column + len(before))


def anchors_of(tag: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """The anchors that a tag with these attributes offers."""
    return (attributes[name] for name in ("id", "name") if name in attributes and (name == "id" or tag == "a"))


def references_of(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """Pairs: a URL in the attributes of the tag, and whether the browser fetches it without being asked."""
    for name, written in attributes.items():
        value = written.strip()
        if (tag, name) in FETCHED_ATTRIBUTES:
            yield value, True
        elif (tag, name) in LINK_ATTRIBUTES:
            yield value, False
        elif name in ("srcset", "imagesrcset"):
            for candidate in value.split(","):
                yield candidate.split()[0] if candidate.split() else "", True
        elif (tag, name) == ("link", "href"):
            relations = set(attributes.get("rel", "").lower().split())
            yield value, bool(relations & FETCHED_RELATIONS)
        elif (tag, name) == ("meta", "content") and attributes.get("http-equiv", "").lower() == "refresh":
            yield value.partition("=")[2].strip("'\" "), True
        elif (tag, name) == ("meta", "content") and attributes.get("property", "").lower() == "og:image":
            yield value, False
        elif name == "style":
            for reference in in_css(value, 1, 1):
                yield reference.url, True
