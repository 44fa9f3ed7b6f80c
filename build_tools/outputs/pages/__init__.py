"""START READING HERE: the output `pages`, a folder of Markdown that another site engine builds.

Each layout says where an engine will publish a page, so that links lead there, and makes the folder from the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from build_tools.course.courses import Courses
from build_tools.outputs.output import Option, Output, Request
from build_tools.outputs.pages import mkdocs_i18n, neutral
from build_tools.outputs.pages.assets import pictures
from build_tools.outputs.pages.course_pages import CoursePages
from build_tools.pages.links import relative_where
from build_tools.pages.page import Pages, problems_of
from build_tools.pages.rendering import render
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.publish.made import Made
from build_tools.publish.scripts import with_scripts

__all__ = ["LAYOUTS", "PAGES", "CoursePages", "Layout"]

IMAGES = Path("content")


@dataclass(frozen=True, slots=True)
class Layout:
    """What one engine reads. `make` makes the whole folder.

    `published_at` leads from a page's uri, the code of its language and that of the source language to the path at
    which the engine publishes the page.
    """

    published_at: Callable[[str, str, str], str]
    make: Callable[[CoursePages], Made]


LAYOUTS: Mapping[str, Layout] = {
    "neutral": Layout(neutral.published_at, neutral.make),
    "mkdocs-i18n": Layout(mkdocs_i18n.published_at, mkdocs_i18n.make),
}
"""Every layout by its name on the command line. A new one is one file and one line here."""


def make(courses: Courses, request: Request) -> Made:
    """The folder in the layout that the request names. Raises OSError when a file of the theme is missing."""
    layout = LAYOUTS[request.options["layout"]]
    languages = tuple(_pages(courses, language, layout) for language in courses.whole)
    problems = problems_of(languages)
    if problems:
        return Made(problems=problems)
    return layout.make(CoursePages(languages, request.site, {**_images(languages), **pictures(request.site.look)}))


def _pages(courses: Courses, language: str, layout: Layout) -> Pages:
    source = courses.names[0].code

    def published(uri: str) -> str:
        return layout.published_at(uri, language, source)

    course = courses.by_language[language]
    return with_scripts(render(course, courses.by_language, courses.names, courses.today, relative_where(published)))


def _images(languages: Sequence[Pages]) -> dict[str, Path]:
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
