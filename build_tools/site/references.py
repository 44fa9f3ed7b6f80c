"""What one built file points at: the links of a page, and whatever a browser fetches for it by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

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
    """A URL as written, and where. `fetched`: the browser loads it without being asked."""

    url: str
    line: int
    column: int
    fetched: bool = True


@dataclass(frozen=True, slots=True)
class References:
    """The anchors a file offers and the references it makes."""

    anchors: frozenset[str] = frozenset()
    made: tuple[Reference, ...] = ()


def read_html(text: str) -> References:
    """The anchors (`id`, and `name` of `a`) and references of an HTML page, inline styles included."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return References(frozenset(parser.anchors), tuple(parser.made))


def read_css(text: str) -> References:
    """The references of a stylesheet: `url()` and `@import` (CSS Values 4, section 4.5)."""
    bare = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
    return References(made=tuple(_in_css(bare, 1, 1)))


def _in_css(text: str, line: int, column: int) -> Iterator[Reference]:
    for found in _URL.finditer(text):
        url = next((group for group in found.groups() if group), "")
        before = text[: found.start()]
        rows = before.count("\n")
        yield Reference(url, line + rows, len(before) - before.rfind("\n") if rows else column + len(before))


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.made: list[Reference] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        given = {name: value for name, value in attrs if value is not None}
        self.anchors.update(given[name] for name in ("id", "name") if name in given and (name == "id" or tag == "a"))
        for name, value in given.items():
            self._read(tag, name, value.strip(), given)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.made.extend(_in_css(data, *self._place()))

    def _read(self, tag: str, name: str, value: str, given: dict[str, str]) -> None:
        if (tag, name) in FETCHED_ATTRIBUTES:
            self._add(value, fetched=True)
        elif (tag, name) in LINK_ATTRIBUTES:
            self._add(value, fetched=False)
        elif name in ("srcset", "imagesrcset"):
            for candidate in value.split(","):
                self._add(candidate.split()[0] if candidate.split() else "", fetched=True)
        elif (tag, name) == ("link", "href"):
            relations = set(given.get("rel", "").lower().split())
            self._add(value, fetched=bool(relations & FETCHED_RELATIONS))
        elif (tag, name) == ("meta", "content") and given.get("http-equiv", "").lower() == "refresh":
            self._add(value.partition("=")[2].strip("'\" "), fetched=True)
        elif name == "style":
            for reference in _in_css(value, 1, 1):
                self._add(reference.url, fetched=True)

    def _add(self, url: str, *, fetched: bool) -> None:
        self.made.append(Reference(url, *self._place(), fetched))

    def _place(self) -> tuple[int, int]:
        line, offset = self.getpos()
        return line, offset + 1
