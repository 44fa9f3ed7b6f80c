"""The layout `neutral`: for each language one mkdocs.yml and one folder of Markdown.

An engine builds the languages one by one into site/, at the paths of the course's own site.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.outputs.pages.assets import LOGO, assets, own_files
from build_tools.outputs.pages.config import config, navigation
from build_tools.outputs.pages.course_pages import ADVICE, CoursePages
from build_tools.outputs.pages.markdown_page import TEMPLATES, Version, markdown_page, yaml_text
from build_tools.pages.page import Page, Pages
from build_tools.publish.entry_pages import WORDS, entry_files, greetings_of, language_key
from build_tools.publish.made import Made
from build_tools.publish.report import report_of
from build_tools.publish.sitemap import sitemap

BUILT = "site"
"""Where the engine puts the pages it builds. The pages for all languages are there already."""


def published_at(uri: str, language: str, source: str) -> str:  # noqa: ARG001
    """The path below the language's folder of the site. It is the same in every language."""
    return uri


def make(course_pages: CoursePages) -> Made:
    """The folder of the whole course. Raises OSError when a file of the theme is missing."""
    codes = tuple(course_pages.counts)
    readme = TEMPLATES.get_template("README.neutral.md.j2").render(title=course_pages.title, codes=codes)
    return Made(
        {"README.md": readme.encode(), **dict(_root_files(course_pages)), **dict(_language_files(course_pages))},
        counts=course_pages.counts,
        advice=ADVICE,
        commands=tuple(f"zensical build -f mkdocs.{code}.yml" for code in codes),
        open=(".cache", *(f"{BUILT}/{code}" for code in codes)),
        web_root=BUILT,
        address=course_pages.settings.address,
    )


def _language_files(course_pages: CoursePages) -> Iterator[tuple[str, bytes | Path]]:
    shared: dict[str, bytes | Path] = {**assets(course_pages), **course_pages.images}
    for pages in course_pages.languages:
        code = pages.language.code
        yield f"mkdocs.{code}.yml", yaml_text(_config(pages, course_pages)).encode()
        yield from ((f"{code}/{path}", data) for path, data in (shared | own_files(pages)).items())
        yield from ((f"{code}/{_file(page.uri)}", _page(page, pages, course_pages)) for page in pages.pages)


def _file(uri: str) -> str:
    return uri.removesuffix(".html") + ".md"


def _config(pages: Pages, course_pages: CoursePages) -> dict[str, object]:
    code, address = pages.language.code, course_pages.settings.address
    return {
        **config(pages, course_pages.settings, f"{address}{code}/" if address else "", "navigation.path"),
        "docs_dir": code,
        "site_dir": f"{BUILT}/{code}",
        "use_directory_urls": False,
        "nav": navigation(pages.nav, _file),
    }


def _page(page: Page, pages: Pages, course_pages: CoursePages) -> bytes:
    others = (name for name in pages.languages if name != pages.language)
    versions = tuple(_version(page.uri, name) for name in others)
    return markdown_page(page, pages, versions=versions, edit=course_pages.settings.edit)


def _version(uri: str, name: LanguageName) -> Version:
    up = posixpath.relpath(".", posixpath.dirname(uri) or ".")
    return Version(name.code, name.name, posixpath.normpath(f"{up}/../{name.code}/{uri}"))


def _root_files(course_pages: CoursePages) -> Iterator[tuple[str, bytes]]:
    first, address = course_pages.languages[0], course_pages.settings.address
    look = course_pages.settings.look
    icon = look.favicon or LOGO
    reports = [
        replace(report_of(pages, (), (), WORDS), palette=look.palette, icon=icon) for pages in course_pages.languages
    ]
    greetings = greetings_of(first.languages, reports)
    for path, text in entry_files(greetings, language_key(first.id), address).items():
        yield f"{BUILT}/{path}", text.encode()
    codes = [greeting.language.code for greeting in greetings]
    if address:
        yield f"{BUILT}/sitemap.xml", sitemap(address, codes, [page.uri for page in first.pages]).encode()
