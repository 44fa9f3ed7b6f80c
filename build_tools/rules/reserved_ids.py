"""No id is that of a page or a part of a page that every course has: two would share one web address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course import places
from build_tools.course.base import FileEntry
from build_tools.course.course import Course
from build_tools.course.kind import placements
from build_tools.course.kinds import KINDS
from build_tools.course.names import singular
from build_tools.course.places import Placed, placed
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

RESERVED = Code(
    "ID-RESERVED",
    "An id is already the name of something every course has",
    "A section called `quiz` would take the address of the quiz, and a page called `glossary` that of the glossary.",
    fails="# file: content/pages/glossary.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
    passes="# file: content/pages/our-words.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
)
_RENAME_FILE = "Rename the file, and name the old address in `former_ids`."
_CHANGE_ID = "Give it another id, and name the old address in `former_ids`."
_ID_IN_BRACES = re.compile(r"\{\w+\}")


def reserved_ids(course: Course, _context: Context) -> Iterator[Finding]:
    """Entries whose page has the name of a page of every course, or whose anchor is one that the page has already."""
    pages = re.compile("|".join(_patterns_of_named_pages()))
    for placed_entry in placed(course):
        id, place = placed_entry.entry.id, placed_entry.place
        if place.anchor == id and id in placed_entry.placement.reserved_ids:
            yield _finding(placed_entry, f'A {_owner(placed_entry)} has a part "{id}".')
        elif placed_entry.placement.uri.endswith("}.html") and not place.anchor and pages.fullmatch(place.uri):
            yield _finding(placed_entry, _message(placed_entry))


def _patterns_of_named_pages() -> Iterator[str]:
    """For each page whose file name holds no id, a regular expression of its uri, where ids stand for any name."""
    declared = [placement for kind in KINDS.values() if kind.placement for placement in placements(kind.placement)]
    of_kinds = (uri for placement in declared for uri in (placement.uri, placement.list_page))
    uris = {*places.PAGES_OF_NO_KIND, *(page.uri for page in places.LOOK_UP_PAGES), *of_kinds}
    named = (uri for uri in sorted(uris) if uri and not uri.endswith("}.html"))
    return ("[^/]+".join(map(re.escape, _ID_IN_BRACES.split(uri))) for uri in named)


def _message(placed_entry: Placed) -> str:
    id = placed_entry.entry.id
    kind, *parts = placed_entry.address.split("/")
    if len(parts) > 1:
        return f'Every {_owner(placed_entry)} has a page "{id}".'
    if placed_entry.place.uri == KINDS[kind].list_page:
        return f'The list of {kind.replace("_", " ")} is called "{id}".'
    return f'Every course has a page "{id}".'


def _owner(placed_entry: Placed) -> str:
    """The word for what holds the entry, such as `section`."""
    return singular(placed_entry.address.split("/")[-4])


def _finding(placed_entry: Placed, message: str) -> Finding:
    if isinstance(placed_entry.entry, FileEntry):
        return Finding(placed_entry.address, message, _RENAME_FILE)
    return Finding(f"{placed_entry.address}/id", message, _CHANGE_ID)


RULES = (Rule(RESERVED, reserved_ids),)
