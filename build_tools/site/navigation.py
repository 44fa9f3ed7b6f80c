"""Makes MkDocs's navigation from the course map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from build_tools.pages.page import Crumb, NavEntry, Page, Pages

Item = MkDocsPage | Section


def navigation(pages: Pages, files: Files) -> Navigation:
    """MkDocs's navigation. A page with entries below it becomes a section that begins with the page.

    Each page names its previous and next page itself: they do not follow the order of the map.
    """
    by_uri = {file.dest_uri: file.page for file in files.documentation_pages() if file.page}
    items = [_item(entry, by_uri) for entry in pages.nav]
    for page in pages.pages:
        _set_neighbours(page, by_uri)
    nav = Navigation(items, list(by_uri.values()))
    nav.homepage = by_uri.get("index.html")
    return nav


def _item(entry: NavEntry, by_uri: Mapping[str, MkDocsPage]) -> Item:
    if not entry.children:
        return by_uri[entry.uri]
    own_page = [by_uri[entry.uri]] if entry.uri else []
    section = Section(escape(entry.title), [*own_page, *_items(entry.children, by_uri)])
    for child in section.children:
        child.parent = section
    return section


def _items(entries: Iterable[NavEntry], by_uri: Mapping[str, MkDocsPage]) -> list[Item]:
    return [_item(entry, by_uri) for entry in entries]


def _set_neighbours(page: Page, by_uri: Mapping[str, MkDocsPage]) -> None:
    mkdocs_page = by_uri[page.uri]
    mkdocs_page.previous_page = _neighbour(page.previous, by_uri)
    mkdocs_page.next_page = _neighbour(page.next, by_uri)


def _neighbour(crumb: Crumb | None, by_uri: Mapping[str, MkDocsPage]) -> MkDocsPage | None:
    return by_uri.get(crumb.uri) if crumb else None
