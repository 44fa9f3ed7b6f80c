"""The pages of the course in every language, from which a layout makes its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.outputs.output import SiteSettings
from build_tools.pages.page import Pages

ADVICE = "Build the site there (README.md in it says more):"


@dataclass(frozen=True, slots=True)
class CoursePages:
    """`languages` has the pages of each language and starts with the source language.

    `images` are files of the course folder, by their path below the pages.
    """

    languages: tuple[Pages, ...]
    settings: SiteSettings
    images: Mapping[str, Path]

    @property
    def source(self) -> LanguageName:
        """The language the course is written in."""
        return self.languages[0].language

    @property
    def title(self) -> str:
        """The title of the course in the source language."""
        return self.languages[0].title

    @property
    def counts(self) -> dict[str, int]:
        """The number of pages by language code."""
        return {pages.language.code: len(pages.pages) for pages in self.languages}
