"""Reads the text of a gettext file, whatever tool wrote it, into the translations it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import polib

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError
from build_tools.reading.sources import Catalogue
from build_tools.translate import own_comments
from build_tools.translate.memory import Pair, RememberedPair
from build_tools.translate.po_lines import lines, misplaced
from build_tools.translate.text import clean, normalise

# polib takes comments before the first entry for those of the file, and loses the last entry when a comment follows,
# so an empty entry goes before and after.
_EMPTY_ENTRY = ['msgid ""', 'msgstr ""']
_LINE_NUMBER = re.compile(r"\(line (\d+)\)")
_FLAG = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of the header, and the translators' comments above it."""

    fields: tuple[tuple[str, str], ...] = ()
    comments: tuple[str, ...] = ()

    def get(self, name: str) -> str:
        """The value of a field, or ""."""
        return dict(self.fields).get(name, "")


@dataclass(frozen=True, slots=True)
class File:
    """One catalogue as read. When it cannot be read, `problem` says why, and header and pairs are empty.

    `doubles` are the line numbers of entries whose key (address and source text) an earlier entry of the file has.
    """

    catalogue: Catalogue
    header: Header = Header()
    pairs: tuple[RememberedPair, ...] = ()
    doubles: tuple[int, ...] = ()
    problem: Problem | None = None


class _Entries(polib.POFile):
    """Every entry, including the header. Unchanged, polib takes any entry without source text for the header."""

    def find(self, *_args: Any, **_kwargs: Any) -> None:
        """None, always: polib looks for its header with this method, and takes out the entry that it gets."""


@lru_cache(1 << 10)
def read(catalogue: Catalogue) -> File:
    """The catalogue, parsed. Raises nothing: what is wrong with its text is in `File.problem`."""
    try:
        entries = _parse(catalogue.path, catalogue.text)
    except UnusableError as error:
        return File(catalogue, problem=error.problem)
    header = next((_header(entry) for entry in entries if _is_header(entry)), Header())
    pairs = [pair for entry in entries if not _is_header(entry) for pair in _pairs(entry, catalogue.path)]
    return File(catalogue, header, tuple(pairs), tuple(_doubles(entries)))


def _parse(path: str, text: str) -> list[polib.POEntry]:
    po_lines = [*_EMPTY_ENTRY, *lines(path, text), *_EMPTY_ENTRY, ""]
    try:
        parsed = polib.pofile("\n".join(po_lines), encoding="utf-8", klass=_Entries)
    except OSError as error:
        number = _LINE_NUMBER.search(str(error))
        line = int(number[1]) - len(_EMPTY_ENTRY) if number else 1
        last = text.rstrip().count("\n") + 1
        mark = Mark(path, max(1, min(line, last)))
        raise misplaced(mark, "An entry is not complete, or its lines are out of order.") from error
    entries = list(parsed)[1:-1]
    for entry in entries:
        entry.linenum = max(1, (entry.linenum or 0) - len(_EMPTY_ENTRY))
    return entries


def _is_header(entry: polib.POEntry) -> bool:
    return not entry.msgid and entry.msgctxt is None


def _header(entry: polib.POEntry) -> Header:
    fields = (line.split(":", 1) for line in entry.msgstr.split("\n") if ":" in line)
    comments = (line.rstrip() for line in entry.tcomment.split("\n"))
    return Header(tuple((name.strip(), clean(value).strip()) for name, value in fields), tuple(filter(None, comments)))


def _pairs(entry: polib.POEntry, path: str) -> Iterator[RememberedPair]:
    """The pairs of an entry: one for each text (a plural has several), with the address and source it was made from.

    An entry without text gives one pair when it has notes or flags, else none.
    """
    own, notes = own_comments.read(entry.tcomment.split("\n"))
    source, flags, mark = clean(entry.msgid), _flags(entry), Mark(path, entry.linenum or 1)
    texts = [text for msgstr in (entry.msgstr, *entry.msgstr_plural.values()) if (text := clean(msgstr))]
    address = normalise(entry.msgctxt or "")
    group = _group(entry)
    unsure = False
    if entry.fuzzy and texts:
        earlier = None if entry.previous_msgid is None else clean(entry.previous_msgid)
        unsure = own.unsure or own.broken or (own.made_from is None and own.group is None and earlier is None)
        if own.made_from is None and earlier is not None:
            address, source = normalise(entry.previous_msgctxt or address), earlier
        elif own.made_from is not None and not own.broken:
            source = own.made_from
        group = group if own.group is None else own.group
    offered = own.offered_from is not None and entry.fuzzy
    for text in texts:
        pair = Pair(source, group, text, unsure or offered, notes, flags, mark)
        untouched = offered and own.offered == own_comments.hash_of(text)
        offered_from = normalise(own.offered_from or "") if untouched else None
        yield RememberedPair(address, pair, not entry.obsolete, offered_from)
    if not texts and (notes or flags):
        yield RememberedPair(address, Pair(source, "", "", False, notes, flags, mark), not entry.obsolete)


def _group(entry: polib.POEntry) -> str:
    """The hash behind `#. group:`, or ""."""
    comments = entry.comment.split("\n")
    return next((line.removeprefix("group:").strip() for line in comments if line.startswith("group:")), "")


def _flags(entry: polib.POEntry) -> tuple[str, ...]:
    """The flags besides fuzzy and `c-format` and its like: our texts have no format that gettext checks."""
    flags = (flag for flag in entry.flags if _FLAG.fullmatch(flag) and flag != "fuzzy")
    return tuple(dict.fromkeys(flag for flag in flags if not flag.endswith("-format") or flag.startswith("no-")))


def _doubles(entries: list[polib.POEntry]) -> Iterator[int]:
    seen: set[tuple[str | None, str]] = set()
    for entry in entries:
        key = (entry.msgctxt, entry.msgid)
        if key in seen:
            yield entry.linenum or 1
        seen.add(key)
