"""Tables, each in a box of its own and with what a narrow screen needs to show it as cards."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType

from build_tools.markdown.marks import mark
from build_tools.markdown.raised import in_words

_ALIGNMENT = {"text-align:center": ' class="course-centre"', "text-align:right": ' class="course-end"'}
_FEW_COLUMNS = 2
_ROOM = 38
"""The characters in one row on a screen of 360 px. Of these, each column takes two for the space around its words."""
_LONGEST_CELL = 32
"""The most characters of a cell that is still easy to read in a narrow column."""


def label_cells(state: StateCore) -> None:
    """Core rule: notes in each cell the heading of its column; in each table what it is called, by its columns, and
    whether narrow screens show cards.
    """
    table, columns, column = Token("", "", 0), list[list[str]](), 0
    for index, token in enumerate(state.tokens):
        if token.type == "table_open":
            table, columns = token, []
        elif token.type == "tr_open":
            column = 0
        elif token.type == "th_open":
            columns.append([words_of(state.tokens[index + 1])])
        elif token.type == "td_open":
            token.meta["label"] = columns[column][0]
            columns[column].append(words_of(state.tokens[index + 1]))
            column += 1
        elif token.type == "table_close":
            table.meta["cards"] = becomes_cards(columns)
            table.meta["name"] = ", ".join(column[0] for column in columns if column[0])


def becomes_cards(columns: Sequence[Sequence[str]]) -> bool:
    """Whether columns, each given as the words of its cells, become cards on a phone.

    They do when there are more than two and they are too wide to stand side by side.
    """
    widest = (max((len(word) for cell in column for word in cell.split()), default=0) for column in columns)
    longest = max((len(cell) for column in columns for cell in column), default=0)
    too_wide = sum(widest) + 2 * len(columns) > _ROOM or longest > _LONGEST_CELL
    return len(columns) > _FEW_COLUMNS and too_wide


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
    return "course-table course-stack" if table.meta["cards"] else "course-table"


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
