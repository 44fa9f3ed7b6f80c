"""The course's own site: the pages and search files of each language, which an engine sets in their frame."""

from __future__ import annotations

from dataclasses import replace

from build_tools.course.courses import Courses
from build_tools.outputs.output import Output, Request
from build_tools.pages import render
from build_tools.pages.page import Pages
from build_tools.publish.made import Made
from build_tools.search import index_files


def make(courses: Courses, _request: Request) -> Made:
    """The pages of each language in `courses.whole`. The request has no effect."""
    languages = tuple(_pages(courses, language) for language in courses.whole)
    return Made(pages=languages, counts={pages.language.code: len(pages.pages) for pages in languages})


def _pages(courses: Courses, language: str) -> Pages:
    course, languages = courses.by_language[language], courses.by_language
    pages = render(course, languages, courses.names, courses.today)
    return replace(pages, files={f"search/{name}": text for name, text in index_files(course, languages).items()})


SITE = Output("site", "The website, in a frame that MkDocs sets: course build.", make, unit="page", needs_engine=True)
