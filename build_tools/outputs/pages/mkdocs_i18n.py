"""The layout `mkdocs-i18n`: `page.md` and `page.es.md` beside each other, one mkdocs.yml, one site.

The unchanged package mkdocs-i18n 0.4.6 builds it. It takes a page's language from the end of the page's address, so
pages are published as folders: `page.es/index.html`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_tools.outputs.pages.assets import ASSETS, assets, own_files
from build_tools.outputs.pages.config import as_html, config, theme_language
from build_tools.outputs.pages.course_pages import ADVICE, CoursePages
from build_tools.outputs.pages.markdown_page import TEMPLATES, markdown_page, yaml_text
from build_tools.pages.calendars import SUFFIX as CALENDAR
from build_tools.pages.page import NavEntry, Page, Pages
from build_tools.publish.made import Made


def published_at(uri: str, language: str, source: str) -> str:
    """The index.html of a folder for each page. The folder's name ends in the language, but for the source language.

    What is no page stays where it is, but for a file for calendars: each language has its own.
    """
    path, suffix = posixpath.splitext(uri)
    if suffix == CALENDAR and language != source:
        return f"{path}.{language}{suffix}"
    if suffix != ".html" or uri.startswith(ASSETS):
        return uri
    if language != source:
        return f"{path}.{language}/index.html"
    return uri if path.split("/")[-1] == "index" else f"{path}/index.html"


def make(course_pages: CoursePages) -> Made:
    """The folder of the whole course. Raises OSError when a file of the theme is missing."""
    shared: dict[str, bytes | Path] = {**assets(course_pages), **course_pages.images}
    files = {f"docs/{path}": data for path, data in shared.items()}
    for pages in course_pages.languages:
        own = own_files(pages).items()
        code = pages.language.code
        files |= {f"docs/{published_at(path, code, course_pages.source.code)}": data for path, data in own}
        for page in pages.pages:
            files[f"docs/{_file(page.uri, pages, course_pages)}"] = _page(page, pages, course_pages)
    files["mkdocs.yml"] = yaml_text(_config(course_pages)).encode()
    files["README.md"] = TEMPLATES.get_template("README.mkdocs-i18n.md.j2").render(title=course_pages.title).encode()
    return Made(files, counts=course_pages.counts, advice=ADVICE, commands=("mkdocs build",), open=("site",))


def _file(uri: str, pages: Pages, course_pages: CoursePages) -> str:
    code = pages.language.code
    return uri.removesuffix(".html") + ("" if code == course_pages.source.code else f".{code}") + ".md"


def _page(page: Page, pages: Pages, course_pages: CoursePages) -> bytes:
    code, source = pages.language.code, course_pages.source.code
    return markdown_page(
        page, pages, published_at=lambda uri: published_at(uri, code, source), edit=course_pages.settings.edit
    )


def _config(course_pages: CoursePages) -> dict[str, Any]:
    first, *translations = course_pages.languages
    settings, names = course_pages.settings, first.languages
    shared = config(first, settings, settings.address)
    search_languages = [theme_language(name.code, settings) for name in names]
    i18n = {
        "default_language": course_pages.source.code,
        "languages": {name.code: name.name for name in names},
        "translate_nav": {pages.language.code: dict(_titles(first.nav, pages.nav)) for pages in translations},
    }
    return {
        **shared,
        "plugins": [{"search": {"lang": list(dict.fromkeys(search_languages))}}, {"i18n": i18n}],
        "extra": {"alternate": [{"name": name.name, "link": "./", "lang": name.code} for name in names]},
        "nav": _navigation([pages.nav for pages in course_pages.languages], course_pages),
    }


def _navigation(maps: list[tuple[NavEntry, ...]], course_pages: CoursePages) -> list[dict[str, Any]]:
    """The setting `nav`: `maps` are the course maps of all languages, whose pages stand beside each other in it.

    On a page the package hides the entries of the other languages.
    """
    nav: list[dict[str, Any]] = []
    for versions in zip(*maps, strict=True):
        if versions[0].children:
            nav.append({as_html(versions[0].title): _navigation([entry.children for entry in versions], course_pages)})
        else:
            pairs = zip(versions, course_pages.languages, strict=True)
            nav += [{as_html(entry.title): _file(entry.uri, pages, course_pages)} for entry, pages in pairs]
    return nav


def _titles(source: Iterable[NavEntry], translation: Iterable[NavEntry]) -> Iterable[tuple[str, str]]:
    """Pairs: a heading of the course map in the source language, and the same heading translated."""
    for entry, translated in zip(source, translation, strict=True):
        if entry.children:
            yield as_html(entry.title), as_html(translated.title)
            yield from _titles(entry.children, translated.children)
