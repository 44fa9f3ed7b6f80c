"""The body of one of our pages -> the Markdown an author would write for it elsewhere, with the same text.

Items of a quiz stay the HTML they are: Markdown has no forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.build.html_tree import Element, read, write

_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")
_RAW = frozenset({"form"})
_INLINE = frozenset({"a", "abbr", "b", "bdi", "br", "cite", "em", "i", "q", "small", "span", "strong", "sub", "sup"})
_NOTE = re.compile(r"note_(\d+)$")


def markdown(html: str) -> str:
    """Headings, paragraphs, lists, pipe tables, footnotes and links; links lead where they led, with `.html`."""
    return "\n\n".join(_blocks(read(html))) + "\n"


def _blocks(element: Element) -> Iterator[str]:
    """The blocks below an element. Words and inline elements in a row make a paragraph."""
    row: list[Element | str] = []
    for child in (*element.children, None):
        if child is not None and (isinstance(child, str) or child.tag in _INLINE):
            row.append(child)
            continue
        if words := _inline(row):
            yield words
        row = []
        if isinstance(child, Element):
            yield from _block(child)


def _block(element: Element) -> Iterator[str]:
    if element.tag in _RAW:
        yield write(element)
    elif re.fullmatch("h[1-6]", element.tag):
        name = element.get("id")
        yield f"{'#' * int(element.tag[1])} {_inline(element.children)}" + (f" {{#{name}}}" if name else "")
    elif element.tag == "table":
        yield _table(element)
    elif element.tag in ("ul", "ol"):
        yield from _list(element)
    elif element.tag in ("dt", "summary"):
        yield f"{_anchor(element)}**{_inline(element.children)}**"
    elif element.get("class").startswith("course-callout "):
        yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(_blocks(element)).splitlines())
    else:
        yield from _anchored(_anchor(element), list(_blocks(element)))


def _anchored(anchor: str, blocks: list[str]) -> Iterator[str]:
    """`blocks` with `anchor` before the first. A heading or a list would be none with words before its sign."""
    if anchor and blocks and not re.match("#.*}$", blocks[0]):
        apart = blocks[0].startswith(("# ", "## ", "### ", "- ", "1. "))
        blocks = [anchor, *blocks] if apart else [anchor + blocks[0], *blocks[1:]]
    yield from blocks


def _anchor(element: Element) -> str:
    name = element.get("id")
    return f'<a id="{name}"></a>' if name else ""


def _table(element: Element) -> str:
    rows = [[_inline(cell.children) for cell in row.all("th", "td")] for row in element.all("tr")]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join((lines[0], "|" + "---|" * len(rows[0]), *lines[1:]))


def _list(element: Element) -> Iterator[str]:
    """A list; one of notes becomes footnotes."""
    lines: list[str] = []
    for item in element.elements():
        note = _NOTE.match(item.get("id"))
        mark = f"[^{note[1]}]: " if note else "1. " if element.tag == "ol" else "- "
        blocks = list(_blocks(item))
        own = "" if note else _anchor(item)
        first, *rest = blocks or [""]
        lines.append(f"{mark}{own}{first}" + "".join("\n\n" + _indented(block) for block in rest))
    yield "\n".join(lines)


def _indented(block: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in block.splitlines())


def _inline(nodes: list[Element | str]) -> str:
    return " ".join("".join(map(_piece, nodes)).split())


def _piece(node: Element | str) -> str:
    if isinstance(node, str):
        return _SPECIAL.sub(r"\\\1", node.replace("&", "&amp;"))
    words = "".join(map(_piece, node.children))
    if node.get("class") == "course-cite":
        return "".join(f"[^{link.text().strip()}]" for link in node.all("a"))
    if node.get("class") == "course-backs":
        return ""
    if node.tag in ("strong", "b"):
        return f"**{words.strip()}**"
    if node.tag in ("em", "i", "cite"):
        return f"*{words.strip()}*"
    if node.tag == "a" and node.get("href"):
        return f"[{words.strip()}]({node.get('href')})"
    return f" {words} " if node.tag not in _INLINE else words
