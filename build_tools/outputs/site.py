"""The course's own site: the pages and search files of each language, which an engine sets in their frame."""

from __future__ import annotations

from dataclasses import replace

from build_tools.course.courses import Courses
from build_tools.ground.outdated import stop_if_outdated
from build_tools.outputs.output import Output, Request
from build_tools.pages.page import Pages, problems_of
from build_tools.pages.rendering import render
from build_tools.publish.made import Made
from build_tools.publish.scripts import with_scripts
from build_tools.scripts.bundle import bundle_path, bundled, modules
from build_tools.scripts.given import given
from build_tools.search import index_files

FROM_FOLDER = "from-folder"
HEAD = ("page/head", "page/shell", "page/scrolling", "search/open")
FRAME = {
    "head": HEAD,
    "search": ("search/search",),
    FROM_FOLDER: ("kept/carry",),
}
"""The scripts around every page by name: in the head of each; when search is first opened; when a page is opened from a
folder. The head is one file, the same for all pages: on a slow line a request costs more than its bytes.
"""


WORDS = {"apart": "kept-apart", "ask": "carried-ask"}
"""What kept/carry.js says, by the names that it reads."""


def make(courses: Courses, _request: Request) -> Made:
    """The pages of each language in `courses.whole`. The request has no effect."""
    languages = tuple(_with_search(pages_of(courses, language), courses) for language in courses.whole)
    counts = {pages.language.code: len(pages.pages) for pages in languages}
    return Made(pages=languages, counts=counts, problems=problems_of(languages))


def pages_of(courses: Courses, language: str) -> Pages:
    """The pages of one language with their scripts, without search."""
    course, languages = courses.by_language[language], courses.by_language
    return framed(with_scripts(render(course, languages, courses.names, courses.today), HEAD))


def _with_search(pages: Pages, courses: Courses) -> Pages:
    stop_if_outdated()
    files = index_files(courses.by_language[pages.language.code], courses.by_language)
    return replace(pages, files={**pages.files, **{f"search/{name}": text for name, text in files.items()}})


def framed(pages: Pages) -> Pages:
    """The pages, with the scripts that stand around each of them."""
    known = modules()
    texts = {name: bundled(entries, known, () if entries is HEAD else HEAD) for name, entries in FRAME.items()}
    texts[FROM_FOLDER] = given("courseWordsOfCarrying", _words_of_carrying(pages)) + texts[FROM_FOLDER]
    texts["search"] = given("courseSearchBox", pages.search_box) + texts["search"]
    paths = {name: bundle_path(name, text) for name, text in texts.items()}
    files = {paths[name]: text for name, text in texts.items()}
    return replace(pages, files={**pages.files, **files}, frame_scripts=paths)


def _words_of_carrying(pages: Pages) -> dict[str, str]:
    """What kept/carry.js says. Its file has the words: pages on a server need neither."""
    known = {name: word for name, word in WORDS.items() if word in pages.words}
    # One is shown on the page, the other by the browser in a box of its own.
    return {name: str(pages.word(word)) if name == "apart" else pages.words[word] for name, word in known.items()}


SITE = Output("site", "The website, in a frame that MkDocs sets: course build.", make, unit="page", needs_engine=True)
