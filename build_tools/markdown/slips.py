"""What an author meant as Markdown and a page would show as it was typed, or lose: each with its line and the mend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_LINK = re.compile(r"\]\(([^)]*)\)?|\]\s\(((?:https?://|images/)[^)]*)\)?")
_PICTURE = re.compile(r"(^|/)[^/]*\.(svg|png|jpe?g|webp|gif|heic|heif|avif|tiff?|bmp)$", re.IGNORECASE)
_ESCAPED = re.compile(r"\\[\[\]()]")
"""Who puts a backslash before a bracket wants to show it."""
_STRUCK = re.compile(r"~~[^~]+~~")
_NOTE = re.compile(r"\[\^([^\]]+)\]")
_ADDRESS = re.compile(r"\bwww\.\w[^\s,;)]*|\bhttps?://[^\s,;)]+", re.IGNORECASE)
_SIGNS_IN_WORDS = ("]", "~~", "www.", "://")
_SIGNS_OF_LINES = (*"|•●▪◦‣·–—", "    ", "\t")
_BULLET = re.compile(r"[•●▪◦‣·]\s")
_DASH = re.compile(r"[–—]\s")
_ROW = re.compile(r"\|.*\|")
_BAR = re.compile(r"(?<!\\)\|")
"""What parts two cells: the parser looks at the one character before it, too."""
_INDENTED = "This line is shown as program text, because four spaces or more stand before it."
_LESS_INDENT = "Take them out. What shall be shown as it is typed belongs between two lines of ```."
_PREFIX = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?=\|)")
"""What stands before the first | of a row in a quote or a list."""


@dataclass(frozen=True, slots=True)
class Slip:
    """`what` is wrong and how to `mend` it, as sentences; the line counts from 0. With `loses`, words or a
    picture would vanish.
    """

    what: str
    mend: str
    line: int
    loses: bool = False


def may_have_slips(text: str) -> bool:
    """False when the text has none of the signs of a slip, so that nobody need parse it to know."""
    return _has(_SIGNS_OF_LINES, text) or _has(_SIGNS_IN_WORDS, text.lower())


def _has(signs: Iterable[str], text: str) -> bool:
    """Ten times as fast as a pattern of alternatives, and twice as fast as `any`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def addresses_in(text: str) -> Iterator[re.Match[str]]:
    """The addresses of the web that are typed out in `text`."""
    return _ADDRESS.finditer(text) if _has(("www.", "://"), text.lower()) else iter(())


def count_cells(state: StateCore) -> None:
    """Core rule: notes in each row of a table how many cells were typed; those beyond the last column are dropped."""
    lines = state.src.split("\n")
    for token in state.tokens:
        if token.type == "tr_open" and token.map:
            token.meta["cells"] = _cells(lines[token.map[0]])


def _cells(line: str) -> int:
    cells = _BAR.split(_PREFIX.sub("", line).strip())
    return len(cells) - sum(1 for end in (0, -1) if cells and not cells[end])


def slips_in(tokens: Sequence[Token]) -> Iterator[Slip]:
    """The slips of a text from its tokens, in its order."""
    columns = 0
    for index, token in enumerate(tokens):
        if token.type == "thead_open":
            columns = sum(1 for cell in _until(tokens, index, "thead_close") if cell.type == "th_open")
        elif token.type == "tr_open" and token.meta.get("cells", columns) != columns:
            yield _row(token, columns)
        elif token.type == "code_block":
            yield Slip(_INDENTED, _LESS_INDENT, token.map[0] if token.map else 0)
        elif token.type == "inline":
            if index and tokens[index - 1].type == "paragraph_open" and _has(_SIGNS_OF_LINES, token.content):
                yield from _lines(token)
            yield from _words(token)


def _until(tokens: Sequence[Token], start: int, end: str) -> Iterator[Token]:
    for token in tokens[start:]:
        if token.type == end:
            return
        yield token


def _row(token: Token, columns: int) -> Slip:
    cells, line = token.meta["cells"], token.map[0] if token.map else 0
    what = f"A row of the table has {_count(cells, 'cell')}, and the table {_count(columns, 'column')}."
    if cells > columns:
        return Slip(what, r"Take the cell out, or give it a column. Write a | inside a cell as \|.", line, loses=True)
    return Slip(what, "Write what is missing, or an empty cell between two |.", line)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _lines(paragraph: Token) -> Iterator[Slip]:
    """Slips of a paragraph by how its lines begin."""
    first, lines = paragraph.map[0] if paragraph.map else 0, [line.strip() for line in paragraph.content.split("\n")]
    for pattern, least, what, mend in _BEGINNINGS:
        places = [place for place, line in enumerate(lines) if pattern.match(line)]
        if len(places) >= least:
            yield Slip(what, mend, first + places[0])


_BEGINNINGS = (
    (_ROW, 1, "These rows are no table: the line of dashes is missing.", "Below the headings write | --- | --- |."),
    (_BULLET, 1, "Lines that begin with a dot run together.", "Begin each entry of a list with - and a space."),
    (_DASH, 2, "Lines that begin with a long dash run together.", "Begin each entry of a list with - and a space."),
)
"""How a line begins, how many such lines it takes, what is wrong and how to mend it."""


def _words(inline: Token) -> Iterator[Slip]:
    """Slips in the words themselves; a link may have any words."""
    line, depth = inline.map[0] if inline.map else 0, 0
    for child in inline.children or ():
        line += child.type in ("softbreak", "hardbreak")
        depth += child.nesting if child.type in ("link_open", "link_close") else 0
        if child.type == "text" and not depth and _has(_SIGNS_IN_WORDS, child.content.lower()):
            wants_brackets = _ESCAPED.search(inline.content)
            yield from _addresses(child.content, line) if wants_brackets else _unread(child.content, line)


def _unread(text: str, line: int) -> Iterator[Slip]:
    rest = text
    for found in _LINK.finditer(text):
        destination = (found[1] if found[1] is not None else found[2]).strip()
        rest = rest.replace(found[0], "")
        yield _link(found[0], destination, line)
    for found in _NOTE.finditer(rest):
        mend = f"Add a line [^{found[1]}]: with the note, or take the mark out."
        yield Slip(f'The mark "{found[0]}" has no note.', mend, line)
    for found in _STRUCK.finditer(rest):
        yield Slip(f'"{found[0]}" is not struck out.', "Take the words out, or the signs around them.", line)
    yield from _addresses(rest, line)


def _addresses(text: str, line: int) -> Iterator[Slip]:
    for found in addresses_in(text):
        address = found[0].rstrip(".:!?")
        full = address if "://" in address else f"https://{address}"
        yield Slip(f'The address "{address}" is no link.', f"Write [words that say where it leads]({full}).", line)


def _link(typed: str, destination: str, line: int) -> Slip:
    if _PICTURE.search(destination):
        mend = "Give the file a name without spaces, and write ![what it shows](images/its-name.jpg)."
        return Slip(f'The picture "{destination}" is shown as text, not as a picture.', mend, line, loses=True)
    return Slip(
        f'The link "{typed.lstrip("]").strip()}" is shown as text.',
        "Write [words](address): no space before ( and none in the address.",
        line,
    )
