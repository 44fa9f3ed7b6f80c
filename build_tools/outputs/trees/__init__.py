"""START READING HERE: the finished pages as a folder of Markdown that another site engine builds.

Each layout says where an engine will publish a page, so that links lead there, and makes the tree from the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from build_tools.course.courses import Courses
from build_tools.outputs.output import Option, Output, Request
from build_tools.outputs.trees import mkdocs_i18n, neutral
from build_tools.outputs.trees.material import Material
from build_tools.outputs.trees.words import missing_words
from build_tools.pages import render
from build_tools.pages.links import relative_where
from build_tools.pages.page import Pages
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.publish.made import Made

__all__ = ["LAYOUTS", "PAGES", "Layout", "Material"]

IMAGES = Path("content")


@dataclass(frozen=True, slots=True)
class Layout:
    """`published_at` leads from a page's uri, its language and the source language to the path in the built site."""

    published_at: Callable[[str, str, str], str]
    tree: Callable[[Material], Made]


LAYOUTS: Mapping[str, Layout] = {
    "neutral": Layout(neutral.published_at, neutral.tree),
    "mkdocs-i18n": Layout(mkdocs_i18n.published_at, mkdocs_i18n.tree),
}
"""Every layout by its name on the command line. A new one is one file and one line."""


def make(courses: Courses, request: Request) -> Made:
    """The pages as the layout that was asked for has them. Raises OSError when a file of the theme is missing."""
    layout = LAYOUTS[request.options["layout"]]
    languages = tuple(_pages(courses, language, layout) for language in courses.whole)
    problems = tuple(missing_words(languages))
    return Made(problems=problems) if problems else layout.tree(Material(languages, request.site, _images(languages)))


def _pages(courses: Courses, language: str, layout: Layout) -> Pages:
    source = courses.names[0].code

    def published(uri: str) -> str:
        return layout.published_at(uri, language, source)

    course = courses.by_language[language]
    return render(course, courses.by_language, courses.names, courses.today, relative_where(published))


def _images(languages: tuple[Pages, ...]) -> dict[str, Path]:
    used = {image for pages in languages for page in pages.pages for image in page.images}
    return {image: IMAGES / image for image in sorted(used)}


PAGES = Output(
    name="pages",
    summary="The pages as Markdown that another site engine builds.",
    make=make,
    options=(Option("layout", "What that engine reads.", tuple(LAYOUTS), "neutral"),),
    suffixes=PUBLISHABLE | {".md", ".yml"},
    unit="page",
)
