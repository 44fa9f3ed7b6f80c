"""Writes the text of a gettext file without dates, line numbers and wrapped lines, so that versions merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import polib

from build_tools.translate import own_comments
from build_tools.translate.catalogue import Header
from build_tools.translate.memory import Pair
from build_tools.translate.own_comments import OwnComments

# The fields that name people. Dates and names of programs would only make versions differ.
_KEPT_FIELDS: Final = ("Last-Translator", "Language-Team")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry to write: its key (`address` and `source`), its pair and, when active, its label and present group.

    `offer` is a translation for an entry that has none, with the address it comes from.
    """

    address: str
    source: str
    pair: Pair | None = None
    group: str = ""
    label: str = ""
    obsolete: bool = False
    offer: tuple[str, str] | None = None


def po_text(language: str, header: Header, rows: Sequence[Row]) -> str:
    """The text of the whole file. No two rows may have the same address and source."""
    entries = [_header(language, header), *map(_entry, rows)]
    return "\n".join(entry.__unicode__(wrapwidth=0) for entry in entries)


def _header(language: str, header: Header) -> polib.POEntry:
    fields = [(name, header.get(name)) for name in _KEPT_FIELDS if header.get(name)]
    fields += [
        ("Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ]
    text = "".join(f"{name}: {value}\n" for name, value in fields)
    return polib.POEntry(msgid="", msgstr=text, tcomment="\n".join(header.comments))


def _entry(row: Row) -> polib.POEntry:
    own, pair = _own(row), row.pair or Pair("", "", "")
    text = row.offer[0] if row.offer else pair.text
    fuzzy = bool(text) and (own != OwnComments() or pair.unsure)
    return polib.POEntry(
        msgctxt=row.address or None,
        msgid=row.source,
        msgstr=text,
        obsolete=row.obsolete,
        comment=_lines((row.label, row.group and f"group: {row.group}")),
        tcomment=_lines((*own_comments.write(own), *pair.notes)),
        flags=[*(["fuzzy"] if fuzzy else []), *pair.flags],
    )


def _own(row: Row) -> OwnComments:
    """The states that the entry needs, besides its key, so that `catalogue.read` gives the same pair."""
    pair = row.pair
    if row.offer:
        text, address = row.offer
        return OwnComments(offered_from=address, offered=own_comments.hash_of(text))
    if pair is None or not pair.text:
        return OwnComments()
    made_from = pair.made_from if pair.made_from != row.source else None
    group = pair.group if pair.group != row.group else None
    elsewhere = made_from is not None or group is not None
    return OwnComments(made_from, group, pair.unsure and elsewhere)


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)
