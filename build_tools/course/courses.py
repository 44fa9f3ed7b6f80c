"""One course in all its languages: the input of every output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName


@dataclass(frozen=True, slots=True)
class Courses:
    """A checked course as one audience may see it on the day `today`, by language; the source language comes first.

    `whole` lists the languages for which the output is made, in that order. The other languages have at least their
    settings and glossary, and the source language all of its text, for passages that are shown in it. `names` holds
    the name of each language in that language.
    """

    by_language: Mapping[str, Course]
    names: tuple[LanguageName, ...]
    whole: tuple[str, ...]
    today: date
