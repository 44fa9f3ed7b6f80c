"""Reads a gettext file in the form in which `course translate update`, Poedit and Weblate write it.

Nearly every catalogue has this form, and polib takes four times as long for it. `po_entries.py` reads any other.
docs/decisions/0017-polib-reads-catalogues.md says why there are two.
"""

from __future__ import annotations

import re

import polib

from build_tools.translate.po_entry import Entry

_STRING = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_ENTRY = re.compile(
    rf"""
    (?P<comments>(?:\#[.,]?[ ]\S(?:[^\n]*\S)?\n)*+)
    (?P<obsolete>(?:\#~[ ])?)
    (?:msgctxt[ ](?P<context>{_STRING})\n(?P=obsolete))?
    msgid[ ](?P<source>{_STRING}(?:\n(?P=obsolete){_STRING})*+)\n(?P=obsolete)
    msgstr[ ](?P<text>{_STRING}(?:\n(?P=obsolete){_STRING})*+)(?:\n++|\Z)
    """,
    re.VERBOSE,
)


def entries_as_written(text: str) -> tuple[Entry, ...] | None:
    """The entries of the file; None when anything in it has another form."""
    entries: list[Entry] = []
    end, line = 0, 1
    while end < len(text):
        match = _ENTRY.match(text, end)
        if match is None:
            return None
        entries.append(_entry(match, line))
        end, line = match.end(), line + match[0].count("\n")
    return tuple(entries)


def _entry(match: re.Match[str], line: int) -> Entry:
    comments, obsolete, context, source, text = match.group("comments", "obsolete", "context", "source", "text")
    lines = comments.split("\n")[:-1]
    return Entry(
        context=None if context is None else _joined(context, obsolete),
        source=_joined(source, obsolete),
        texts=(_joined(text, obsolete),),
        comments=tuple(line[2:] for line in lines if line.startswith("# ")),
        extracted=tuple(line[3:] for line in lines if line.startswith("#. ")),
        flags=tuple(flag.strip() for line in lines if line.startswith("#, ") for flag in line[3:].split(",")),
        obsolete=bool(obsolete),
        line=line,
    )


def _joined(strings: str, obsolete: str) -> str:
    """The text of one string in quotes, or of several, each on a line of its own."""
    written = strings[1:-1].replace(f'"\n{obsolete}"', "")
    return polib.unescape(written) if "\\" in written else written
