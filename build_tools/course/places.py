"""Finds the place of each address, a page and an anchor on it: the same in every language.

Kinds declare their pages themselves; the pages that belong to no kind are named here.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_tools.course.base import Entry, FileEntry, Model
from build_tools.course.course import Course
from build_tools.course.kind import Placement, placeholder
from build_tools.course.kinds import KINDS
from build_tools.course.names import word_of
from build_tools.course.shape import shape

HOME = "index.html"
MY_COURSE = "my-course.html"
COVERAGE = "modules/{module}/coverage.html"
"""The page that shows what covers each objective of a module."""

PAGES_OF_NO_KIND = (HOME, MY_COURSE, COVERAGE)


@dataclass(frozen=True, slots=True)
class LookUpPage:
    """A page of no kind among what one looks up. The menu calls it by the interface word `word`; search finds it by
    that and by the word `<word>-intro`.
    """

    uri: str
    word: str


LOOK_UP_PAGES: tuple[LookUpPage, ...] = ()
"""None of ours yet: what one looks up are kinds. The line for a new one stands here."""

Published = Callable[[str], str]
"""Gives the address at which a site engine publishes the page or image with this uri. Links lead there."""


def as_named(uri: str) -> str:
    """The uri itself, for engines that publish each file at its uri."""
    return uri


@dataclass(frozen=True, slots=True)
class Place:
    """The uri of a page, and an anchor on it or ""."""

    uri: str
    anchor: str = ""


Entries = Iterable[tuple[str, Entry | FileEntry]]
"""Pairs of address and entry, all of one kind or list."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry that has a place, with its address and the `placement` that gives the place."""

    address: str
    entry: Entry | FileEntry
    placement: Placement
    place: Place


def relative(start: str, place: Place) -> str:
    """The link from the page `start` to a place, without a leading slash so that it works from a folder."""
    anchor = f"#{place.anchor}" if place.anchor else ""
    if place.uri == start and anchor:
        return anchor
    return posixpath.relpath(place.uri, posixpath.dirname(start) or ".") + anchor


def places(course: Course) -> dict[str, Place]:
    """The place of every address that has one, former addresses included."""
    all_placed = tuple(placed(course))
    former = {address: placed.place for placed in all_placed for address in placed.entry.former_ids}
    return former | {placed.address: placed.place for placed in all_placed}


def placed(course: Course) -> Iterator[Placed]:
    """Every entry of the course that has a place; an entry comes before the entries that it holds."""
    for kind in KINDS.values():
        if kind.placement:
            entries = ((kind.address(id), entry) for id, entry in course.of(kind).items())
            yield from _placed_below(course, kind.placement, kind.model, entries, {})


def _placed_below(
    course: Course, placement: Placement, model: type[Model], entries: Entries, holder_ids: Mapping[str, str]
) -> Iterator[Placed]:
    """The entries, which are of `model`, and all that they hold. `holder_ids` are by placeholder, as in uris."""
    key = placeholder(word_of(model))
    for address, entry in entries:
        ids = {**holder_ids, key: entry.id}
        yield Placed(address, entry, placement, Place(placement.uri.format(**ids), placement.anchor.format(**ids)))
        for name, part in placement.parts.items():
            part_model, part_entries = _parts(course, model, address, entry, name)
            yield from _placed_below(course, part, part_model, part_entries, ids)


def _parts(
    course: Course, model: type[Model], address: str, entry: Entry | FileEntry, name: str
) -> tuple[type[Model], Entries]:
    """The model and the entries of the list `name`; or of the entry of another kind whose id the field `name` holds."""
    field, value = shape(model)[name], getattr(entry, name)
    if field.ref is None:
        return field.type, ((f"{address}/{name}/{part.id}", part) for part in value)
    kind = KINDS[field.ref.kind]
    part = course.of(kind).get(value)
    return kind.model, [(kind.address(value), part)] if part else []


def patterns() -> dict[str, Placement]:
    """The placement of each pattern of addresses that have a place, such as `modules/*/sections/*`."""
    return {
        pattern: placement
        for kind in KINDS.values()
        if kind.placement
        for pattern, placement in _patterns(kind.address("*"), kind.model, kind.placement)
    }


def _patterns(pattern: str, model: type[Model], placement: Placement) -> Iterator[tuple[str, Placement]]:
    yield pattern, placement
    for name, part in placement.parts.items():
        field = shape(model)[name]
        kind = KINDS[field.ref.kind] if field.ref else None
        part_model, part_pattern = (kind.model, kind.address("*")) if kind else (field.type, f"{pattern}/{name}/*")
        yield from _patterns(part_pattern, part_model, part)
