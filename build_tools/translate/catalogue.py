"""The text of a gettext file -> what translators made. Reads everything, also what other tools and people wrote."""

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
from build_tools.translate.memory import Pair, Remembered
from build_tools.translate.po_lines import lines, misplaced
from build_tools.translate.text import clean, settle

# An entry in front keeps polib from taking comments for the file's own; one behind, from losing the last.
_FENCE = ['msgid ""', 'msgstr ""']
_LINE_NUMBER = re.compile(r"\(line (\d+)\)")
_FLAG = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Header:
    """The header's own fields and the comments above it, which are the translators'."""

    fields: tuple[tuple[str, str], ...] = ()
    comments: tuple[str, ...] = ()

    def get(self, name: str) -> str:
        """The value of a field, or ""."""
        return dict(self.fields).get(name, "")


@dataclass(frozen=True, slots=True)
class File:
    """One catalogue as read. `problem` says why it could not be; then there is nothing else.

    `doubles` are the lines of entries whose key (address and text) stood in the file before.
    """

    catalogue: Catalogue
    header: Header = Header()
    found: tuple[Remembered, ...] = ()
    doubles: tuple[int, ...] = ()
    problem: Problem | None = None


class _Entries(polib.POFile):
    """Every entry, the header among them: polib would take any entry without source text for the header."""

    def find(self, *_args: Any, **_kwargs: Any) -> None:
        """Finds nothing, so that nothing is taken out."""


@lru_cache(1 << 10)
def read(catalogue: Catalogue) -> File:
    """Never raises: what is wrong with the text is in `problem`."""
    try:
        entries = _parse(catalogue.path, catalogue.text)
    except UnusableError as error:
        return File(catalogue, problem=error.problem)
    header = next((_header(each) for each in entries if _is_header(each)), Header())
    found = [each for entry in entries if not _is_header(entry) for each in _remembered(entry, catalogue.path)]
    return File(catalogue, header, tuple(found), tuple(_doubles(entries)))


def _parse(path: str, text: str) -> list[polib.POEntry]:
    prepared = [*_FENCE, *lines(path, text), *_FENCE, ""]
    try:
        parsed = polib.pofile("\n".join(prepared), encoding="utf-8", klass=_Entries)
    except OSError as error:
        number = _LINE_NUMBER.search(str(error))
        line = int(number[1]) - len(_FENCE) if number else 1
        last = text.rstrip().count("\n") + 1
        mark = Mark(path, max(1, min(line, last)))
        raise misplaced(mark, "An entry is not complete, or its lines are out of order.") from error
    entries = list(parsed)[1:-1]
    for entry in entries:
        entry.linenum = max(1, (entry.linenum or 0) - len(_FENCE))
    return entries


def _is_header(entry: polib.POEntry) -> bool:
    return not entry.msgid and entry.msgctxt is None


def _header(entry: polib.POEntry) -> Header:
    pairs = (line.split(":", 1) for line in entry.msgstr.split("\n") if ":" in line)
    comments = (line.rstrip() for line in entry.tcomment.split("\n"))
    return Header(tuple((name.strip(), clean(value).strip()) for name, value in pairs), tuple(filter(None, comments)))


def _remembered(entry: polib.POEntry, path: str) -> Iterator[Remembered]:
    """What an entry holds, for the address and source its text was made from; usually one, without text none."""
    own, notes = own_comments.read(entry.tcomment.split("\n"))
    source, flags, mark = clean(entry.msgid), _flags(entry), Mark(path, entry.linenum or 1)
    texts = [text for each in (entry.msgstr, *entry.msgstr_plural.values()) if (text := clean(each))]
    address = settle(entry.msgctxt or "")
    group = _group(entry)
    unsure = False
    if entry.fuzzy and texts:
        earlier = None if entry.previous_msgid is None else clean(entry.previous_msgid)
        unsure = own.unsure or own.broken or (own.made_from is None and own.group is None and earlier is None)
        if own.made_from is None and earlier is not None:
            address, source = settle(entry.previous_msgctxt or address), earlier
        elif own.made_from is not None and not own.broken:
            source = own.made_from
        group = group if own.group is None else own.group
    for text in texts:
        yield Remembered(address, Pair(source, group, text, unsure, notes, flags, mark), not entry.obsolete)
    if not texts and (notes or flags):
        yield Remembered(address, Pair(source, "", "", False, notes, flags, mark), not entry.obsolete)


def _group(entry: polib.POEntry) -> str:
    comments = entry.comment.split("\n")
    return next((line.removeprefix("group:").strip() for line in comments if line.startswith("group:")), "")


def _flags(entry: polib.POEntry) -> tuple[str, ...]:
    """The flags besides fuzzy. Format flags are left out: our texts have no format that gettext could check."""
    kept = (flag for flag in entry.flags if _FLAG.fullmatch(flag) and flag != "fuzzy")
    return tuple(dict.fromkeys(flag for flag in kept if not flag.endswith("-format") or flag.startswith("no-")))


def _doubles(entries: list[polib.POEntry]) -> Iterator[int]:
    seen: set[tuple[str | None, str]] = set()
    for entry in entries:
        key = (entry.msgctxt, entry.msgid)
        if key in seen:
            yield entry.linenum or 1
        seen.add(key)
