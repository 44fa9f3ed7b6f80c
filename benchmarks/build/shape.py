"""How many modules, sections, terms and sources a synthetic course of a given size has."""

from __future__ import annotations

from dataclasses import dataclass

STANDING = ("accessibility", "privacy", "report")
"""The standing pages of the course that cite nothing and speak of no module: they are taken over as they are."""
OTHER_PAGES = 5 + len(STANDING)
"""Home, My course, glossary, sources, the page on help and the standing pages."""
MODULE_PAGES = 3
"""Pages of a module besides its sections: overview, quiz and coverage."""
SECTIONS = 10
ITEMS = 5
TERMS = 2
SOURCES = 2


@dataclass(frozen=True, slots=True)
class Length:
    """How long texts are: sentences of a paragraph, and rows of a table or points of a list.

    A section `has_more` when it has more than one table, list and callout between its paragraphs.
    """

    sentences: int
    rows: int
    has_more: bool


FULL = Length(sentences=5, rows=4, has_more=True)
BRIEF = Length(sentences=1, rows=1, has_more=False)
"""Everything stands there once: for what depends on the number of pages, and not on how much they say."""


@dataclass(frozen=True, slots=True)
class Shape:
    """`sections` has the number of sections of each module; `length` is that of their texts."""

    sections: tuple[int, ...]
    length: Length = FULL

    @property
    def pages(self) -> int:
        """Pages in each language."""
        return OTHER_PAGES + sum(sections + MODULE_PAGES for sections in self.sections)

    @property
    def modules(self) -> int:
        """Modules, and so quizzes."""
        return len(self.sections)

    @property
    def items(self) -> int:
        """Items of all quizzes."""
        return ITEMS * self.modules

    @property
    def terms(self) -> int:
        """Terms of the glossary."""
        return TERMS * self.modules

    @property
    def sources(self) -> int:
        """Sources that are cited; there are half as many facts."""
        return SOURCES * self.modules


def shape(pages: int, length: Length = FULL) -> Shape:
    """The course of exactly `pages` pages a language, with about `SECTIONS` sections a module.

    Raises ValueError when that is too few for one module with one section.
    """
    left = pages - OTHER_PAGES
    if left < MODULE_PAGES + 1:
        raise ValueError(f"A course has at least {OTHER_PAGES + MODULE_PAGES + 1} pages.")
    modules = max(1, round(left / (SECTIONS + MODULE_PAGES)))
    each, more = divmod(left - MODULE_PAGES * modules, modules)
    return Shape(tuple(each + (number < more) for number in range(modules)), length)
