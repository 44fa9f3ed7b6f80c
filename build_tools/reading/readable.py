"""The one door for what people typed: text in the form in which letters compare, without characters nobody sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from build_tools.ground.hidden import HIDDEN, hidden_in, name_of, without_hidden
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity


def readable(text: str) -> str:
    """`text` in Unicode's form NFC and without hidden characters (`ground/hidden.py`).

    A letter with its accent is one character then, whether it was typed on a Mac, copied from a PDF or read from the
    name of a file. Positions are counted before, in the text as it was typed.
    """
    return text if text.isascii() else unicodedata.normalize("NFC", without_hidden(text))


def hidden_characters(text: str, start: Mark, lines: Sequence[str]) -> Iterator[Problem]:
    """A warning for the hidden characters of a text, at the first of them.

    `text` is written from `start` on; `lines` are all lines of its file.
    """
    hidden = hidden_in(text)
    if hidden:
        others = f" There are {len(hidden)} in this text." if len(hidden) > 1 else ""
        message = f"Nobody sees this character: {name_of(hidden[0])}.{others}"
        hint = "It is left out. Delete it, or type the words around it again."
        yield Problem(_first_hidden(start, lines), "TEXT-HIDDEN", message, hint, Severity.WARNING)


def _first_hidden(start: Mark, lines: Sequence[str]) -> Mark:
    """The place of the first hidden character at or behind `start`; `start` when it is written as an escape."""
    for number in range(start.line, len(lines) + 1):
        hidden = HIDDEN.search(lines[number - 1], start.column - 1 if number == start.line else 0)
        if hidden:
            return Mark(start.path, number, hidden.start() + 1)
    return start
