"""Letters below and above the line, as in H~2~O and m^3^, and their words where there is no markup."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

_MEANT = re.compile(r"([~^])(?:\\ |[\w+\-−=(),.′″*°])+\1(?!\1)")
"""The signs around a few letters. About ~40 and ~50, two struck-out ~~words~~ and [^1][^2] mean something else."""
_ABOVE = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_BELOW = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def raised_plugin(parser: MarkdownIt) -> None:
    """Adds both to a parser, only where letters are meant."""
    parser.use(sub_plugin).use(superscript_plugin)
    parser.inline.ruler.before("sup", "not_raised", _not_raised)
    parser.inline.ruler.before("sub", "not_lowered", _not_raised)


def _not_raised(state: StateInline, silent: bool) -> bool:
    sign = state.src[state.pos]
    if sign not in "~^" or (_MEANT.match(state.src, state.pos) and state.src[state.pos - 1 : state.pos] != sign):
        return False
    if not silent:
        state.pending += sign
    state.pos += 1
    return True


def in_words(text: str, level: str) -> str:
    """A text as it stands without markup. `level` is the type of the token before it: "sup_open" makes 10⁶, not 106."""
    table = {"sup_open": _ABOVE, "sub_open": _BELOW}.get(level)
    return text.translate(table) if table else text
