"""A finished page in the form MkDocs, the theme and the search plugin expect."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from build_tools.pages.page import Heading, Page


class GeneratedPage(MkDocsPage):
    """Stands in for a Markdown file. MkDocs takes titles and descriptions as HTML, so they are escaped here.

    Templates find the page itself as `page.meta["course"]`.
    """

    def __init__(self, course_page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(course_page.title), file, config)
        self._course_page = course_page

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """There is no Markdown; the front matter is the page itself."""
        self.markdown = ""
        # Material prints `page.title` with entities undone, and `page.meta.title` as it is.
        self.meta = {
            "course": self._course_page,
            "title": self.title,
            "description": escape(self._course_page.description),
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """The body is HTML already; Python-Markdown is not called."""
        self.content = self._course_page.html
        self.toc = TableOfContents(table_of_contents(self._course_page.headings))


def table_of_contents(headings: Iterable[Heading]) -> list[AnchorLink]:
    """Headings nested by level; a heading stands below the nearest one before it that is higher."""
    top: list[AnchorLink] = []
    above: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.title), heading.id, heading.level)
        while above and above[-1].level >= heading.level:
            above.pop()
        (above[-1].children if above else top).append(link)
        above.append(link)
    return top


def generated_file(page: Page, config: MkDocsConfig) -> File:
    """The virtual file of a page; `file.page` is set, so MkDocs does not make one of its own."""
    file = File.generated(config, page.uri.removesuffix(".html") + ".md", content="", inclusion=InclusionLevel.INCLUDED)
    file.dest_uri = page.uri
    file.edit_uri = page.source or None
    GeneratedPage(page, file, config)
    return file
