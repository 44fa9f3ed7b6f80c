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
    """MkDocs's page, made from a finished page instead of a Markdown file.

    MkDocs takes titles and descriptions as HTML, so they are escaped here. Templates find the finished page as
    `page.meta["course"]`.
    """

    def __init__(self, course_page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(course_page.title), file, config)
        self._course_page = course_page

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Sets what MkDocs takes from a Markdown file: an empty text, and the page as front matter."""
        self.markdown = ""
        # Material prints `page.title` with entities undone, and `page.meta.title` as it is.
        self.meta = {
            "course": self._course_page,
            "title": self.title,
            "description": escape(self._course_page.description),
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Sets the HTML and the table of contents. Python-Markdown is not called."""
        self.content = self._course_page.html
        self.toc = TableOfContents(table_of_contents(self._course_page.headings))


def table_of_contents(headings: Iterable[Heading]) -> list[AnchorLink]:
    """The headings nested by level: each stands below the nearest one before it that has a higher rank."""
    top: list[AnchorLink] = []
    ancestors: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.title), heading.id, heading.level)
        while ancestors and ancestors[-1].level >= heading.level:
            ancestors.pop()
        (ancestors[-1].children if ancestors else top).append(link)
        ancestors.append(link)
    return top


def generated_file(page: Page, config: MkDocsConfig) -> File:
    """The virtual file of a page. Its `page` is set, so MkDocs does not make one of its own."""
    file = File.generated(config, page.uri.removesuffix(".html") + ".md", content="", inclusion=InclusionLevel.INCLUDED)
    file.dest_uri = page.uri
    file.edit_uri = page.source or None
    GeneratedPage(page, file, config)
    return file
