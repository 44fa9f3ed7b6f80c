"""Ids that would give two pages, or two parts of a page, the same address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.base import FileEntry
from build_tools.course.course import Course
from build_tools.course.kind import placements
from build_tools.course.kinds import KINDS
from build_tools.course.names import singular
from build_tools.course.places import PAGES_OF_NO_KIND, Placed, placed
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Facts, Rule

RESERVED = Code(
    "ID-RESERVED",
    "An id is already the name of something every course has",
    "A section called `quiz` would take the address of the quiz, and a page called `glossary` that of the glossary.",
    fails="# file: content/pages/glossary.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
    passes="# file: content/pages/our-words.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
)
_FILE = "Rename the file, and name the old address in `former_ids`."
_ID = "Give it another id, and name the old address in `former_ids`."
_ID_IN_BRACES = re.compile(r"\{\w+\}")


def reserved(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Entries whose page, or whose place on a page, has a name that is taken."""
    pages = re.compile("|".join(_pages_with_a_name()))
    for each in placed(course):
        id = each.entry.id
        if each.place.anchor == id and id in each.placement.reserved_ids:
            yield _finding(each, f'A {_owner(each)} has a part "{id}".')
        elif each.placement.uri.endswith("}.html") and not each.place.anchor and pages.fullmatch(each.place.uri):
            yield _finding(each, _taken(each))


def _pages_with_a_name() -> Iterator[str]:
    """Patterns of the pages whose last part is no id."""
    shown = [each for kind in KINDS.values() if kind.placement for each in placements(kind.placement)]
    uris = {*PAGES_OF_NO_KIND, *(each.uri for each in shown), *(each.index for each in shown)}
    named = (uri for uri in sorted(uris) if uri and not uri.endswith("}.html"))
    return ("[^/]+".join(map(re.escape, _ID_IN_BRACES.split(uri))) for uri in named)


def _taken(each: Placed) -> str:
    kind, *rest = each.address.split("/")
    if len(rest) > 1:
        return f'Every {_owner(each)} has a page "{each.entry.id}".'
    if each.place.uri == KINDS[kind].list_page:
        return f'The list of {kind.replace("_", " ")} is called "{each.entry.id}".'
    return f'Every course has a page "{each.entry.id}".'


def _owner(each: Placed) -> str:
    """What holds the entry: `section`."""
    return singular(each.address.split("/")[-4])


def _finding(each: Placed, message: str) -> Finding:
    if isinstance(each.entry, FileEntry):
        return Finding(each.address, message, _FILE)
    return Finding(f"{each.address}/id", message, _ID)


RULES = (Rule(RESERVED, reserved),)
