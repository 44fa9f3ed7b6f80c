"""One mkdocs.yml and one folder of Markdown a language. They are built one by one, next to each other in site/.

Paths in the site are those of the course's own site, so links and addresses stay the same.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.outputs.trees.assets import assets
from build_tools.outputs.trees.config import config, navigation
from build_tools.outputs.trees.markdown_page import TEMPLATES, Version, markdown_page, yaml_text
from build_tools.outputs.trees.material import ADVICE, Material
from build_tools.pages.page import Page, Pages
from build_tools.publish.entry_pages import WORDS, greetings, index_page, language_key, not_found_page
from build_tools.publish.made import Made
from build_tools.publish.report import report_of
from build_tools.publish.sitemap import sitemap

BUILT = "site"
"""Where the engine puts what it builds, and where the pages of all languages already are."""


def published_at(uri: str, language: str, source: str) -> str:  # noqa: ARG001
    """Below the language's folder of the site: the same path in each language."""
    return uri


def tree(material: Material) -> Made:
    """The tree of the whole course. Raises OSError when a file of the theme is missing."""
    codes = tuple(material.counts)
    readme = TEMPLATES.get_template("README.neutral.md.j2").render(title=material.title, codes=codes)
    return Made(
        {"README.md": readme.encode(), **dict(_root_files(material)), **dict(_language_files(material))},
        counts=material.counts,
        advice=ADVICE,
        commands=tuple(f"zensical build -f mkdocs.{code}.yml" for code in codes),
        open=(".cache", *(f"{BUILT}/{code}" for code in codes)),
        web_root=BUILT,
        address=material.settings.address,
    )


def _language_files(material: Material) -> Iterator[tuple[str, bytes | Path]]:
    shared: dict[str, bytes | Path] = {**assets(material), **material.images}
    for pages in material.languages:
        code = pages.language.code
        yield f"mkdocs.{code}.yml", yaml_text(_config(pages, material)).encode()
        yield from ((f"{code}/{path}", data) for path, data in shared.items())
        yield from ((f"{code}/{_file(page.uri)}", _page(page, pages, material)) for page in pages.pages)


def _file(uri: str) -> str:
    return uri.removesuffix(".html") + ".md"


def _config(pages: Pages, material: Material) -> dict[str, object]:
    code, address = pages.language.code, material.settings.address
    return {
        **config(pages, material.settings, f"{address}{code}/" if address else "", "navigation.path"),
        "docs_dir": code,
        "site_dir": f"{BUILT}/{code}",
        "use_directory_urls": False,
        "nav": navigation(pages.nav, _file),
    }


def _page(page: Page, pages: Pages, material: Material) -> bytes:
    others = (name for name in pages.languages if name != pages.language)
    versions = tuple(_version(page.uri, name) for name in others)
    return markdown_page(page, pages, versions=versions, edit=material.settings.edit)


def _version(uri: str, name: LanguageName) -> Version:
    up = posixpath.relpath(".", posixpath.dirname(uri) or ".")
    return Version(name.code, name.name, posixpath.normpath(f"{up}/../{name.code}/{uri}"))


def _root_files(material: Material) -> Iterator[tuple[str, bytes]]:
    first, address = material.languages[0], material.settings.address
    greeted = greetings(first.languages, [report_of(pages, (), (), WORDS) for pages in material.languages])
    yield f"{BUILT}/index.html", index_page(greeted, language_key(first.id)).encode()
    yield f"{BUILT}/404.html", not_found_page(greeted, address).encode()
    codes = [each.language.code for each in greeted]
    if address:
        yield f"{BUILT}/sitemap.xml", sitemap(address, codes, [page.uri for page in first.pages]).encode()
