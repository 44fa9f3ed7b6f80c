"""Where each address is shown: a page and an anchor on it. Both are the same in every language.

The pages of kinds are said by the kinds themselves; the pages that belong to no kind are said here.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_tools.course.base import Entry, FileEntry, Model
from build_tools.course.course import Course
from build_tools.course.kind import Shown
from build_tools.course.kinds import KINDS
from build_tools.course.names import word_of
from build_tools.course.shape import shape

HOME = "index.html"
MY_COURSE = "my-course.html"
COVERAGE = "modules/{module}/coverage.html"
"""What covers each objective of a module."""

PAGES_OF_NO_KIND = (HOME, MY_COURSE, COVERAGE)

Published = Callable[[str], str]
"""Where an engine publishes a page or an image, by its uri. Links lead there."""


def as_named(uri: str) -> str:
    """Published at its own uri."""
    return uri


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its uri, and an anchor on it or ""."""

    uri: str
    anchor: str = ""


Entries = Iterable[tuple[str, Entry | FileEntry]]
"""Entries of one kind or list, each behind its address."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry that has a place, with its address. `shown` is the declaration that gives the place."""

    address: str
    entry: Entry | FileEntry
    shown: Shown
    place: Place


def relative(start: str, place: Place) -> str:
    """The link from the page `start` to a place, without a leading slash so that it works from a folder."""
    anchor = f"#{place.anchor}" if place.anchor else ""
    if place.uri == start and anchor:
        return anchor
    return posixpath.relpath(place.uri, posixpath.dirname(start) or ".") + anchor


def places(course: Course) -> dict[str, Place]:
    """The place of every address that has one, the addresses entries had before included."""
    found = tuple(placed(course))
    former = {address: each.place for each in found for address in each.entry.former_ids}
    return former | {each.address: each.place for each in found}


def placed(course: Course) -> Iterator[Placed]:
    """Every entry of the course that has a place, owners before their parts."""
    for kind in KINDS.values():
        if kind.shown:
            entries = ((kind.address(id), entry) for id, entry in course.of(kind).items())
            yield from _placed(course, kind.shown, kind.model, entries, {})


def _placed(
    course: Course, shown: Shown, model: type[Model], entries: Entries, owners: Mapping[str, str]
) -> Iterator[Placed]:
    word = _placeholder(model)
    for address, entry in entries:
        ids = {**owners, word: entry.id}
        yield Placed(address, entry, shown, Place(shown.uri.format(**ids), shown.anchor.format(**ids)))
        for name, part in shown.parts.items():
            held, below = _held(course, model, address, entry, name)
            yield from _placed(course, part, held, below, ids)


def _held(
    course: Course, model: type[Model], address: str, entry: Entry | FileEntry, name: str
) -> tuple[type[Model], Entries]:
    """The model and the entries of a list; or of another kind, the entry whose id the field holds."""
    field, value = shape(model)[name], getattr(entry, name)
    if field.ref is None:
        return field.type, ((f"{address}/{name}/{held.id}", held) for held in value)
    kind = KINDS[field.ref.kind]
    found = course.of(kind).get(value)
    return kind.model, [(kind.address(value), found)] if found else []


def patterns() -> dict[str, Shown]:
    """Every pattern of an address that has a place, such as `modules/*/sections/*`, with its declaration."""
    return {
        pattern: shown
        for kind in KINDS.values()
        if kind.shown
        for pattern, shown in _patterns(kind.address("*"), kind.model, kind.shown)
    }


def _patterns(pattern: str, model: type[Model], shown: Shown) -> Iterator[tuple[str, Shown]]:
    yield pattern, shown
    for name, part in shown.parts.items():
        field = shape(model)[name]
        kind = KINDS[field.ref.kind] if field.ref else None
        held, below = (kind.model, kind.address("*")) if kind else (field.type, f"{pattern}/{name}/*")
        yield from _patterns(below, held, part)


def _placeholder(model: type[Model]) -> str:
    """How a uri calls an entry of this model: `case_study`."""
    return word_of(model).replace(" ", "_").lower()
