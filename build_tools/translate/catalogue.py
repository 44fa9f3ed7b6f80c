"""Reads the text of a gettext file, whatever tool wrote it, into the translations it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError
from build_tools.reading.sources import Catalogue
from build_tools.translate import own_comments
from build_tools.translate.memory import Pair, RememberedPair
from build_tools.translate.po_entries import entries
from build_tools.translate.po_entry import Entry
from build_tools.translate.text import clean, normalise

_FLAG = re.compile(r"[\w-]+")
_FUZZY = "fuzzy"


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


@remembered(1 << 10)
def read(catalogue: Catalogue) -> File:
    """The catalogue, parsed. Raises nothing: what is wrong with its text is in `File.problem`."""
    try:
        all_entries = entries(catalogue.path, catalogue.text)
    except UnusableError as error:
        return File(catalogue, problem=error.problem)
    header = next((_header(entry) for entry in all_entries if entry.is_header), Header())
    pairs = [pair for entry in all_entries if not entry.is_header for pair in _pairs(entry, catalogue.path)]
    return File(catalogue, header, tuple(pairs), tuple(_doubles(all_entries)))


def _header(entry: Entry) -> Header:
    fields = (line.split(":", 1) for line in entry.texts[0].split("\n") if ":" in line)
    comments = (line.rstrip() for line in entry.comments)
    return Header(tuple((name.strip(), clean(value).strip()) for name, value in fields), tuple(filter(None, comments)))


def _pairs(entry: Entry, path: str) -> Iterator[RememberedPair]:
    """The pairs of an entry: one for each text (a plural has several), with the address and source it was made from.

    An entry without text gives one pair when it has notes or flags, else none.
    """
    own, notes = own_comments.read(entry.comments)
    source, flags, mark = clean(entry.source), _flags(entry), Mark(path, entry.line)
    texts = [text for written in entry.texts if (text := clean(written))]
    address = normalise(entry.context or "")
    group = _group(entry)
    fuzzy, unsure = _FUZZY in entry.flags, False
    if fuzzy and texts:
        earlier = None if entry.previous_source is None else clean(entry.previous_source)
        unsure = own.unsure or own.broken or (own.made_from is None and own.group is None and earlier is None)
        if own.made_from is None and earlier is not None:
            address, source = normalise(entry.previous_context or address), earlier
        elif own.made_from is not None and not own.broken:
            source = own.made_from
        group = group if own.group is None else own.group
    offered = own.offered_from is not None and fuzzy
    for text in texts:
        pair = Pair(source, group, text, unsure or offered, notes, flags, mark)
        untouched = offered and own.offered == own_comments.hash_of(text)
        offered_from = normalise(own.offered_from or "") if untouched else None
        yield RememberedPair(address, pair, not entry.obsolete, offered_from)
    if not texts and (notes or flags):
        yield RememberedPair(address, Pair(source, "", "", False, notes, flags, mark), not entry.obsolete)


def _group(entry: Entry) -> str:
    """The hash behind `#. group:`, or ""."""
    groups = (line.removeprefix("group:").strip() for line in entry.extracted if line.startswith("group:"))
    return next(groups, "")


def _flags(entry: Entry) -> tuple[str, ...]:
    """The flags besides fuzzy and `c-format` and its like: our texts have no format that gettext checks."""
    flags = (flag for flag in entry.flags if _FLAG.fullmatch(flag) and flag != _FUZZY)
    return tuple(dict.fromkeys(flag for flag in flags if not flag.endswith("-format") or flag.startswith("no-")))


def _doubles(all_entries: Iterable[Entry]) -> Iterator[int]:
    seen: set[tuple[str | None, str]] = set()
    for entry in all_entries:
        key = (entry.context, entry.source)
        if key in seen:
            yield entry.line
        seen.add(key)
