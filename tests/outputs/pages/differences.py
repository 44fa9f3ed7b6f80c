"""What differs between our own site and the same course built by another engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.outputs.pages.built import BuiltPage, BuiltSite, Entry


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """`kind` is one word for the sort of thing; `where` a page or a language."""

    kind: str
    where: str
    told: str


def differences(own: BuiltSite, other: BuiltSite) -> tuple[Difference, ...]:
    """Everything that differs, sorted: pages, titles, words, languages, language links, menus."""
    return tuple(sorted((*_pages(own, other), *_menus(own, other))))


def _pages(own: BuiltSite, other: BuiltSite) -> Iterator[Difference]:
    for path in sorted(own.pages.keys() | other.pages.keys()):
        if path not in other.pages:
            yield Difference("pages", path, "is missing")
        elif path not in own.pages:
            yield Difference("pages", path, "is not a page of the course")
        else:
            yield from _page(path, own.pages[path], other.pages[path])


def _page(path: str, own: BuiltPage, other: BuiltPage) -> Iterator[Difference]:
    for kind in ("title", "site", "language", "versions"):
        expected, found = getattr(own, kind), getattr(other, kind)
        if expected != found:
            yield Difference(kind, path, f"is {found!r} and not {expected!r}")
    for number, (expected, found) in enumerate(zip(own.words, other.words, strict=False)):
        if expected != found:
            yield Difference("words", path, f"word {number} is {found!r} and not {expected!r}")
            return
    if len(own.words) != len(other.words):
        yield Difference("words", path, f"there are {len(other.words)} words and not {len(own.words)}")


def _menus(own: BuiltSite, other: BuiltSite) -> Iterator[Difference]:
    for code, menu in own.menus.items():
        found = other.menus.get(code, ())
        pairs = list(zip(_lines(menu), _lines(found), strict=False))
        yield from (Difference("menu", code, f"{b} stands where {a} should") for a, b in pairs if a != b)
        if len(list(_lines(menu))) != len(list(_lines(found))):
            yield Difference("menu", code, f"has {len(list(_lines(found)))} lines and not {len(list(_lines(menu)))}")


def _lines(menu: tuple[Entry, ...], level: int = 0) -> Iterator[tuple[int, str, str]]:
    for entry in menu:
        yield level, entry.title, entry.path
        yield from _lines(entry.children, level + 1)
