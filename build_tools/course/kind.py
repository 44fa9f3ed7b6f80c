"""What a kind is: all that reading, checking, translating, placing, listing and finding its entries must know of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from build_tools.course.base import Audience, Model

M = TypeVar("M", bound=Model, covariant=True)


class Menu(StrEnum):
    """How the entries of a kind stand in the menu."""

    NONE = "none"
    LINES = "a heading for the kind, and a line for each entry"
    HEADINGS = "a heading for each entry, and a line for each of its pages"
    LOOK_UP = "one line among what one looks up: a page that holds all entries"
    ABOUT = "a line for each entry at the end, or among what one looks up if it is an exercise"


@dataclass(frozen=True, slots=True)
class Shown:
    """Where readers find an entry. In `uri`, the page, and `anchor`, the place on it, words in braces are filled in
    with ids: of the entry and of what it is part of, as in `modules/{module}/{section}.html`.

    `parts` are places of what an entry holds: by the name of a list, or of a field with the id of another entry.
    `word` is the interface word for all entries together. `index` is the page that lists them, if there is one.
    `template` renders a page for each entry; without one, a file in `pages/page_kinds` does. `step` is what a track
    calls an entry that a step may lead to, "" if none may. `taken` are ids that a page uses for parts of its own.
    """

    uri: str
    anchor: str = ""
    parts: Mapping[str, Shown] = field(default_factory=dict)
    word: str = ""
    index: str = ""
    template: str = ""
    menu: Menu = Menu.NONE
    searched: bool = True
    linked: bool = True
    step: str = ""
    taken: frozenset[str] = frozenset()

    @property
    def together(self) -> str:
        """The page on which all entries stand, or "" when there is none."""
        return self.index or ("" if "{" in self.uri else self.uri)


@dataclass(frozen=True, slots=True, eq=False)
class Kind(Generic[M]):
    """One declaration a kind: the name that begins its addresses, and what messages call one entry.

    `path` is a folder with one file an entry, or one file: with `field`, the list of entries in it. With
    `inside`, each entry is a folder below `path` that holds a file of this name. `catalogue` is the
    path of its translations below `locales/<language>/`, without `.po`; "" when it is not translated. `schema` is the
    name of its JSON Schema; "" when its files are no YAML. `shown` says where readers find its entries. A kind that is
    `used` needs no place: pages of other kinds show what it holds.
    """

    name: str
    one: str
    model: type[M]
    path: str
    field: str = ""
    suffix: str = ".yaml"
    inside: str = ""
    catalogue: str = ""
    schema: str = ""
    audience: Audience = Audience.LEARNER
    shown: Shown | None = None
    used: bool = False

    @property
    def folder(self) -> bool:
        """True when each entry has a file of its own."""
        return not self.path.endswith(".yaml")

    @property
    def depth(self) -> int:
        """How many parts the address of an entry has: what is alone in its file has no id."""
        return 2 if self.folder or self.field else 1

    @property
    def together(self) -> str:
        """The page on which all entries stand, or "" when there is none."""
        return self.shown.together if self.shown else ""

    @property
    def word(self) -> str:
        """The interface word for all entries together."""
        return self.shown.word if self.shown else ""

    @property
    def menu(self) -> Menu:
        """How its entries stand in the menu."""
        return self.shown.menu if self.shown else Menu.NONE

    @property
    def key(self) -> str:
        """How uris call the id of an entry: `case_study`."""
        return self.one.replace(" ", "_").lower()

    def file(self, id: str) -> str:
        """The file of the entry with this id, relative to the course folder."""
        if self.inside:
            return f"{self.path}/{id}/{self.inside}"
        return f"{self.path}/{id}{self.suffix}" if self.folder else self.path

    def address(self, id: str) -> str:
        """The address of the entry with this id; of a kind with a single entry, its name."""
        return f"{self.name}/{id}" if id else self.name

    def page_of(self, id: str) -> str:
        """The uri of the page that shows the entry with this id. Raises LookupError when no page does."""
        return self.page(**{self.key: id})

    def page(self, part: str = "", **ids: str) -> str:
        """The uri of the page that shows an entry, or `part` of one, with these ids filled in.

        Raises LookupError when the kind, or the part, has no place.
        """
        shown = self.shown.parts.get(part) if self.shown and part else self.shown
        if shown is None:
            raise LookupError(f"{self.name} {part}: no page shows it")
        return shown.uri.format(**ids)


AnyKind = Kind[Any]


def shown_in(shown: Shown) -> Iterator[Shown]:
    """A place, and those of all parts at any depth."""
    yield shown
    for part in shown.parts.values():
        yield from shown_in(part)
