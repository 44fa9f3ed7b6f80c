"""Tables, each in a box of its own and with what a narrow screen needs to show it as cards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType

from build_tools.markdown.marks import mark
from build_tools.markdown.raised import in_words

_END = "text-align:right"
_ALIGNMENT = {"text-align:center": ' class="course-centre"', _END: ' class="course-end"'}
_FEW_COLUMNS = 2
_ROOM = 38
"""The characters in one row on a screen of 360 px. Of these, each column takes two for the space around its words."""
_LONGEST_CELL = 32
"""The most characters of a cell that is still easy to read in a narrow column."""
_SHORT = 1000
"""The most characters of a table that takes no more than about half a sheet of paper."""
_FEW_ROWS = 15
_NUMBER = re.compile(r"[+\-\u2212]?\d[\d.,\s]*%?")
_NONE = ("", "\u2013", "\u2014", "-")
"""What stands in a cell of a column of numbers where there is none."""


def label_cells(state: StateCore) -> None:
    """Core rule: notes in each cell the heading of its column; in each table what it is called, by its columns, and
    whether narrow screens show cards.
    """
    table, columns, cells, column = Token("", "", 0), list[list[str]](), list[list[Token]](), 0
    for index, token in enumerate(state.tokens):
        if token.type == "table_open":
            table, columns, cells = token, [], []
        elif token.type == "tr_open":
            column = 0
        elif token.type == "th_open":
            columns.append([words_of(state.tokens[index + 1])])
            cells.append([token])
        elif token.type == "td_open":
            token.meta["label"] = columns[column][0]
            columns[column].append(words_of(state.tokens[index + 1]))
            cells[column].append(token)
            column += 1
        elif token.type == "table_close":
            _align_numbers(columns, cells)
            table.meta["cards"] = becomes_cards(columns)
            table.meta["long"] = is_long(columns)
            table.meta["name"] = ", ".join(column[0] for column in columns if column[0])


def _align_numbers(columns: Sequence[Sequence[str]], cells: Sequence[Sequence[Token]]) -> None:
    """Sets columns of numbers to their end, so that units stand over units. The first column says what a row is about;
    what an author has aligned stays.
    """
    for words, tokens in list(zip(columns, cells, strict=True))[1:]:
        if are_numbers(words[1:]) and not any(token.attrs.get("style") for token in tokens):
            for token in tokens:
                token.attrSet("style", _END)


def are_numbers(cells: Sequence[str]) -> bool:
    """Whether the cells of a column, without its heading, are numbers to compare: several, and nothing else but signs
    for "none".
    """
    numbers = [cell for cell in cells if cell not in _NONE]
    return len(numbers) > 1 and all(_NUMBER.fullmatch(cell) for cell in numbers)


def becomes_cards(columns: Sequence[Sequence[str]]) -> bool:
    """Whether columns, each given as the words of its cells, become cards on a phone.

    They do when there are more than two and they are too wide to stand side by side.
    """
    widest = (max((len(word) for cell in column for word in cell.split()), default=0) for column in columns)
    longest = max((len(cell) for column in columns for cell in column), default=0)
    too_wide = sum(widest) + 2 * len(columns) > _ROOM or longest > _LONGEST_CELL
    return len(columns) > _FEW_COLUMNS and too_wide


def is_long(columns: Sequence[Sequence[str]]) -> bool:
    """Whether a table of these columns may be divided on paper: it takes more than about half a sheet."""
    characters = sum(len(cell) for column in columns for cell in column)
    return characters > _SHORT or max(map(len, columns), default=0) > _FEW_ROWS


def words_of(inline: Token) -> str:
    """The words of an inline token without markup, citations and notes."""
    parts, before = list[str](), ""
    for child in inline.children or ():
        words = child.content if child.type in ("text", "code_inline") else _gap(child)
        parts.append(in_words(words, before))
        before = child.type
    return " ".join("".join(parts).split())


def _gap(child: Token) -> str:
    return " " if child.type in ("softbreak", "hardbreak") else words_of(child)


def _table_open(tokens: Sequence[Token], index: int, _env: EnvType) -> str:
    name = escapeHtml(tokens[index].meta["name"]) or mark("word", "table")
    return f'<div class="{_box(tokens[index])}" data-scrolls><table class="course-grid" aria-label="{name}">\n'


def _table_in_choice(tokens: Sequence[Token], index: int, _env: EnvType) -> str:
    return f'<div class="{_box(tokens[index])}"><table class="course-grid">\n'


def _box(table: Token) -> str:
    """The classes of the box around a table."""
    more = (" course-stack" if table.meta["cards"] else "") + (" course-long" if table.meta["long"] else "")
    return f"course-table{more}"


def _table_close(_tokens: Sequence[Token], _index: int, _env: EnvType) -> str:
    return "</table></div>\n"


def _heading_cell_open(tokens: Sequence[Token], index: int, _env: EnvType) -> str:
    return f'<th scope="col"{_aligned(tokens[index])}>'


def _cell_open(tokens: Sequence[Token], index: int, _env: EnvType) -> str:
    return f'<td data-label="{escapeHtml(tokens[index].meta["label"])}"{_aligned(tokens[index])}>'


def _aligned(token: Token) -> str:
    return _ALIGNMENT.get(str(token.attrs.get("style", "")), "")


IN_CHOICE = {"table_open": _table_in_choice}
"""A table that names a choice has no name of its own: the field would be called by that, and not by what it says."""

RULES = {
    "table_open": _table_open,
    "table_close": _table_close,
    "th_open": _heading_cell_open,
    "td_open": _cell_open,
}
