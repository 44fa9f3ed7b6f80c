"""Defines a kind: what reading, checking, translating, placing and listing its entries must know of it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from build_tools.course.base import Audience, Model
from build_tools.ground.address import join

M = TypeVar("M", bound=Model, covariant=True)


class Menu(StrEnum):
    """How the menu shows the entries of a kind."""

    NONE = "none"
    LINES = "a heading for the kind, and a line for each entry"
    HEADINGS = "a heading for each entry, and a line for each of its pages"
    LOOK_UP = "one line among what one looks up: a page that holds all entries"
    ABOUT = "a line for each entry at the end, or among what one looks up if it is an exercise"


@dataclass(frozen=True, slots=True)
class Placement:
    """The place of each entry: the page `uri` and the `anchor` on it. Words in braces stand for the ids of the entry
    and of the entries that hold it, as in `modules/{module}/{section}.html`.

    `parts` are the placements of what an entry holds: by the name of a list, or of a field with the id of another
    entry. `word` is the interface word for all entries together. `index` is the page that lists them, if there is one.
    `template` renders a page for each entry; without it, a file in `pages/page_kinds` does. `step` is what a track
    calls an entry to which its steps may lead, or "". `reserved_ids` are the ids that a page uses for its own parts.
    Search finds entries that are `searched`; texts may link to those that are `linked`.
    """

    uri: str
    anchor: str = ""
    parts: Mapping[str, Placement] = field(default_factory=dict)
    word: str = ""
    index: str = ""
    template: str = ""
    menu: Menu = Menu.NONE
    searched: bool = True
    linked: bool = True
    step: str = ""
    reserved_ids: frozenset[str] = frozenset()

    @property
    def list_page(self) -> str:
        """The uri of the page that shows or lists all entries, or "" when there is none. A kind with a `template` and a
        line for each entry always has one, beside the pages of its entries: the menu leads there.
        """
        if self.index or "{" not in self.uri:
            return self.index or self.uri
        listed = self.template and self.menu is Menu.LINES
        return posixpath.join(posixpath.dirname(self.uri) or self.word, "index.html") if listed else ""


@dataclass(frozen=True, slots=True, eq=False)
class Kind(Generic[M]):
    """The declaration of a kind. `name` begins its addresses, `noun` is what messages call one entry.

    `path` is a folder with one file per entry, or a single file. In a single file, `field` names the list of entries;
    without it the file is one entry. With `inside`, each entry is a folder below `path` that holds a file of this name.
    `catalogue` is the path of the translations below `locales/<language>/`, without `.po`; "" when there are none.
    `schema` is the name of the JSON Schema; "" when the files are not YAML. `placement` says where readers find the
    entries. A kind that is `used` needs no placement: pages of other kinds show what it holds.
    """

    name: str
    noun: str
    model: type[M]
    path: str
    field: str = ""
    suffix: str = ".yaml"
    inside: str = ""
    catalogue: str = ""
    schema: str = ""
    audience: Audience = Audience.LEARNER
    placement: Placement | None = None
    used: bool = False

    @property
    def file_per_entry(self) -> bool:
        """True when each entry has a file of its own."""
        return not self.path.endswith(".yaml")

    @property
    def depth(self) -> int:
        """How many segments the address of an entry has: 2, or 1 for a kind whose only entry has no id."""
        return 2 if self.file_per_entry or self.field else 1

    @property
    def list_page(self) -> str:
        """The uri of the page that shows or lists all entries, or "" when there is none."""
        return self.placement.list_page if self.placement else ""

    @property
    def word(self) -> str:
        """The interface word for all entries together."""
        return self.placement.word if self.placement else ""

    @property
    def template(self) -> str:
        """The template of a page for each entry, or "" when a file in `pages/page_kinds` renders them."""
        return self.placement.template if self.placement else ""

    @property
    def menu(self) -> Menu:
        """How the menu shows its entries."""
        return self.placement.menu if self.placement else Menu.NONE

    @property
    def key(self) -> str:
        """The placeholder in uris for the id of an entry: `case_study`."""
        return placeholder(self.noun)

    def file(self, id: str) -> str:
        """The file of the entry with this id, relative to the course folder."""
        if self.inside:
            return f"{self.path}/{id}/{self.inside}"
        return f"{self.path}/{id}{self.suffix}" if self.file_per_entry else self.path

    def address(self, id: str, *below: str) -> str:
        """The address of the entry with this id, or of what is `below` it: a field, or a list and an id in it.

        Without an id, that of the only entry of the kind.
        """
        return join(self.name, id, *below)

    def page_of(self, id: str) -> str:
        """The uri of the page that shows the entry with this id. Raises LookupError when no page does."""
        return self.page(**{self.key: id})

    def page(self, part: str = "", **ids: str) -> str:
        """The uri of the page that shows an entry, or `part` of one, with these ids filled in.

        Raises LookupError when the kind, or the part, has no place.
        """
        placement = self.placement.parts.get(part) if self.placement and part else self.placement
        if placement is None:
            raise LookupError(f"{self.name} {part}: no page shows it")
        return placement.uri.format(**ids)


AnyKind = Kind[Any]


def placeholder(noun: str) -> str:
    """The placeholder in uris for the id of an entry that messages call by this noun: `case_study`."""
    return noun.replace(" ", "_").lower()


def placements(placement: Placement) -> Iterator[Placement]:
    """The placement itself, and those of all its parts at any depth."""
    yield placement
    for part in placement.parts.values():
        yield from placements(part)
