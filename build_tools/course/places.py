"""Finds the place of each address, a page and an anchor on it: the same in every language.

Kinds declare their pages themselves; the pages that belong to no kind are named here.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from build_tools.course import naming
from build_tools.course.base import Model
from build_tools.course.course import Course
from build_tools.course.kind import Placement, placeholder
from build_tools.course.kinds import KINDS
from build_tools.course.names import word_of
from build_tools.course.naming import AnyEntry, Naming, Namings
from build_tools.course.shape import shape
from build_tools.ground.memory import remembered
from build_tools.ground.same import Same

HOME = "index.html"
COURSE_MAP, FIND_TRACK = f"{HOME}#map", f"{HOME}#tracks"
"""Where the first page lists the modules, and the tracks."""
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


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry that has a place, with its address and the `placement` that gives the place.

    `former` are its former addresses; `before` are the places it had, as far as they can be told from these.
    """

    address: str
    entry: AnyEntry
    placement: Placement
    place: Place
    former: tuple[str, ...] = ()
    before: tuple[Place, ...] = ()


Named = Iterable[tuple[AnyEntry, Namings]]
"""Pairs of an entry and its namings, all of one kind or list."""


def relative(start: str, place: Place) -> str:
    """The link from the page `start` to a place, without a leading slash so that it works from a folder."""
    anchor = f"#{place.anchor}" if place.anchor else ""
    if place.uri == start and anchor:
        return anchor
    return posixpath.relpath(place.uri, posixpath.dirname(start) or ".") + anchor


def places(course: Course) -> dict[str, Place]:
    """The place of every address that has one, former addresses included."""
    all_placed = placed(course)
    former = {address: placed.place for placed in all_placed for address in placed.former}
    return former | {placed.address: placed.place for placed in all_placed}


def placed(course: Course) -> tuple[Placed, ...]:
    """Every entry of the course that has a place; an entry comes before the entries that it holds."""
    return _placed_in(Same(course))


@remembered(2)
def _placed_in(course: Same[Course]) -> tuple[Placed, ...]:
    """Cached, because links, old anchors and old pages all ask for it."""
    return tuple(
        placed
        for kind in KINDS.values()
        if kind.placement
        for placed in _placed_below(
            course.content,
            kind.placement,
            kind.model,
            ((entry, naming.of_kind(kind, entry)) for entry in course.content.of(kind).values()),
        )
    )


def _placed_below(course: Course, placement: Placement, model: type[Model], named: Named) -> Iterator[Placed]:
    """The entries, which are of `model`, and all that they hold."""
    for entry, namings in named:
        yield _placed(placement, entry, namings)
        for name, part in placement.parts.items():
            yield from _placed_below(course, part, *_parts(course, model, entry, name, namings))


def _placed(placement: Placement, entry: AnyEntry, namings: Namings) -> Placed:
    present, *others = namings
    place = _place(placement, present)
    if place is None:
        raise LookupError(f"{present.address}: its holders lack an id that {placement.uri} asks for")
    former = tuple(dict.fromkeys(other.address for other in others if other.address != present.address))
    before = dict.fromkeys(filter(None, (_place(placement, other) for other in others)))
    return Placed(present.address, entry, placement, place, former, tuple(old for old in before if old != place))


def _place(placement: Placement, named: Naming) -> Place | None:
    """The place of what has this naming; None when an id that stands in the uri cannot be told from the naming."""
    try:
        return Place(placement.uri.format(**named.ids), placement.anchor.format(**named.ids))
    except KeyError:
        return None


def _parts(
    course: Course, model: type[Model], entry: AnyEntry, name: str, namings: Namings
) -> tuple[type[Model], Named]:
    """The model and the entries of the list `name`; or of the entry of another kind whose id the field `name` holds."""
    part_of, value = shape(model)[name], getattr(entry, name)
    if part_of.ref is None:
        by_id = naming.of_list(namings, name, placeholder(word_of(part_of.type)), value)
        return part_of.type, ((part, by_id[part.id]) for part in value)
    kind = KINDS[part_of.ref.kind]
    part = course.of(kind).get(value)
    return kind.model, [(part, naming.of_part(namings, kind, part))] if part else []


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
