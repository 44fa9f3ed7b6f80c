"""One course in all its languages: what every output starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName


@dataclass(frozen=True, slots=True)
class Courses:
    """A checked course as one audience may see it on the day `today`, by language; the source language comes first.

    `whole` are the languages to make something of, in that order. Every language has settings and glossary, and the
    source language all that is written in it, for what is said in the words of the source. `names` say what each
    language calls itself.
    """

    by_language: Mapping[str, Course]
    names: tuple[LanguageName, ...]
    whole: tuple[str, ...]
    today: date
