"""The entries of a gettext file, whatever tool wrote it. What `po_as_written.py` does not know, polib puts together."""

from __future__ import annotations

import re
from typing import Any

import polib

from build_tools.ground.nodes import Mark
from build_tools.translate.po_as_written import entries_as_written
from build_tools.translate.po_entry import Entry
from build_tools.translate.po_lines import lines, misplaced, plain_text

# polib takes comments before the first entry for those of the file, and loses the last entry when a comment follows,
# so an empty entry goes before and after.
_EMPTY_ENTRY = ['msgid ""', 'msgstr ""']
_LINE_NUMBER = re.compile(r"\(line (\d+)\)")


class _Entries(polib.POFile):
    """Every entry, including the header. Unchanged, polib takes any entry without source text for the header."""

    def find(self, *_args: Any, **_kwargs: Any) -> None:
        """None, always: polib looks for its header with this method, and takes out the entry that it gets."""


def entries(path: str, text: str) -> tuple[Entry, ...]:
    """The entries of the file at `path`, in its order, the header among them.

    Raises:
        UnusableError: for text that is not UTF-8, and for the first line that cannot be where it is.
    """
    plain = plain_text(path, text)
    as_written = entries_as_written(plain)
    return entries_by_polib(path, plain) if as_written is None else as_written


def entries_by_polib(path: str, plain: str) -> tuple[Entry, ...]:
    """The same, of text in the form that `plain_text` gives it."""
    po_lines = [*_EMPTY_ENTRY, *lines(path, plain), *_EMPTY_ENTRY, ""]
    try:
        parsed = polib.pofile("\n".join(po_lines), encoding="utf-8", klass=_Entries)
    except OSError as error:
        number = _LINE_NUMBER.search(str(error))
        line = int(number[1]) - len(_EMPTY_ENTRY) if number else 1
        mark = Mark(path, max(1, min(line, plain.rstrip().count("\n") + 1)))
        raise misplaced(mark, "An entry is not complete, or its lines are out of order.") from error
    return tuple(map(_entry, list(parsed)[1:-1]))


def _entry(entry: polib.POEntry) -> Entry:
    return Entry(
        context=entry.msgctxt,
        source=entry.msgid,
        texts=(entry.msgstr, *entry.msgstr_plural.values()),
        comments=tuple(entry.tcomment.split("\n")) if entry.tcomment else (),
        extracted=tuple(entry.comment.split("\n")) if entry.comment else (),
        flags=tuple(entry.flags),
        obsolete=bool(entry.obsolete),
        line=max(1, (entry.linenum or 0) - len(_EMPTY_ENTRY)),
        previous_context=entry.previous_msgctxt,
        previous_source=entry.previous_msgid,
    )
