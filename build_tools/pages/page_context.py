"""What the marks of the pages of one language are resolved against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from jinja2 import Environment

from build_tools.course.course import Course
from build_tools.course.moved import Anchors
from build_tools.course.places import Place, relative
from build_tools.glossary import Finder
from build_tools.pages.links import Links
from build_tools.pages.term_views import TermView
from build_tools.pages.words import Words


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the marks of a page are resolved against, alike for all pages. `finder` finds `terms` in running text."""

    course: Course
    places: Mapping[str, Place]
    words: Words
    templates: Environment
    today: date
    links: Links = relative
    terms: Mapping[str, TermView] = field(default_factory=dict)
    finder: Finder = field(default_factory=lambda: Finder({}))
    former_anchors: Anchors = field(default_factory=dict)
