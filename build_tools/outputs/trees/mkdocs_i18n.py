"""The tree stock mkdocs-i18n 0.4.6 builds: `page.md` and `page.es.md` beside each other, one mkdocs.yml, one site.

The package finds a page's language at the end of its address, so pages are published as folders: `page.es/index.html`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_tools.outputs.trees.assets import assets
from build_tools.outputs.trees.config import as_html, config, theme_language
from build_tools.outputs.trees.markdown_page import TEMPLATES, markdown_page, yaml_text
from build_tools.outputs.trees.material import ADVICE, Material
from build_tools.pages.page import NavEntry, Page, Pages
from build_tools.publish.made import Made


def published_at(uri: str, language: str, source: str) -> str:
    """Each page in a folder of its own, with the language at its end when it is not the source language."""
    if not uri.endswith(".html"):
        return uri
    path = uri.removesuffix(".html")
    if language != source:
        return f"{path}.{language}/index.html"
    return uri if path.split("/")[-1] == "index" else f"{path}/index.html"


def tree(material: Material) -> Made:
    """The tree of the whole course. Raises OSError when a file of the theme is missing."""
    shared: dict[str, bytes | Path] = {**assets(material), **material.images}
    files = {f"docs/{path}": data for path, data in shared.items()}
    for pages in material.languages:
        files |= {f"docs/{_file(page.uri, pages, material)}": _page(page, pages, material) for page in pages.pages}
    files["mkdocs.yml"] = yaml_text(_config(material)).encode()
    files["README.md"] = TEMPLATES.get_template("README.mkdocs-i18n.md.j2").render(title=material.title).encode()
    return Made(files, counts=material.counts, advice=ADVICE, commands=("mkdocs build",), open=("site",))


def _file(uri: str, pages: Pages, material: Material) -> str:
    code = pages.language.code
    return uri.removesuffix(".html") + ("" if code == material.source.code else f".{code}") + ".md"


def _page(page: Page, pages: Pages, material: Material) -> bytes:
    code, source = pages.language.code, material.source.code
    return markdown_page(
        page, pages, published_at=lambda uri: published_at(uri, code, source), edit=material.settings.edit
    )


def _config(material: Material) -> dict[str, Any]:
    first, settings, names = material.languages[0], material.settings, material.languages[0].languages
    shared = config(first, settings, settings.address)
    searched = [theme_language(name.code, settings) for name in names]
    i18n = {
        "default_language": material.source.code,
        "languages": {name.code: name.name for name in names},
        "translate_nav": {pages.language.code: dict(_titles(first.nav, pages.nav)) for pages in material.languages[1:]},
    }
    return {
        **shared,
        "plugins": [{"search": {"lang": list(dict.fromkeys(searched))}}, {"i18n": i18n}],
        "extra": {"alternate": [{"name": name.name, "link": "./", "lang": name.code} for name in names]},
        "nav": _navigation([pages.nav for pages in material.languages], material),
    }


def _navigation(maps: list[tuple[NavEntry, ...]], material: Material) -> list[dict[str, Any]]:
    """Every language's pages beside each other: the package hides those of the other languages."""
    found: list[dict[str, Any]] = []
    for same in zip(*maps, strict=True):
        if same[0].children:
            found.append({as_html(same[0].title): _navigation([entry.children for entry in same], material)})
        else:
            pairs = zip(same, material.languages, strict=True)
            found += [{as_html(entry.title): _file(entry.uri, pages, material)} for entry, pages in pairs]
    return found


def _titles(source: Iterable[NavEntry], other: Iterable[NavEntry]) -> Iterable[tuple[str, str]]:
    """The headings of the map, by what they are in the source language."""
    for one, translated in zip(source, other, strict=True):
        if one.children:
            yield as_html(one.title), as_html(translated.title)
            yield from _titles(one.children, translated.children)
