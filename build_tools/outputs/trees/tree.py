"""A folder another site engine builds a site from, before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.course.languages import LanguageName
from build_tools.pages.page import Pages


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What mkdocs.yml says about the site.

    `address` is where it will be on the web, ending in a slash, and `edit` where sources are edited; each is "" when
    nobody said. `speaks` are the languages the theme has words in.
    """

    address: str = ""
    edit: str = ""
    copyright: str = ""
    speaks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Material:
    """What a tree is made of. `languages` starts with the source language; `images` are bytes by their path."""

    languages: tuple[Pages, ...]
    settings: SiteSettings
    images: Mapping[str, bytes]

    @property
    def source(self) -> LanguageName:
        """The language the course is written in."""
        return self.languages[0].language


@dataclass(frozen=True, slots=True)
class Tree:
    """`files` are bytes by path. `made` are the folders an engine makes inside; `commands` build the site."""

    files: Mapping[str, bytes]
    made: tuple[str, ...]
    commands: tuple[str, ...]
