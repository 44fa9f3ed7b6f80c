"""A site some engine built, read as HTML5: what a reader finds on each page, and the menu of each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

AROUND = frozenset({"course-path", "course-neighbours", "course-edit"})
"""What our own site has inside <main> besides the page, by class; and the note of carry.js, which is only ours."""
NOTE = "data-kept-apart"


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """`versions` leads from each other language to the page its link opens; `logo` is where the logo leads."""

    title: str
    site: str
    language: str
    words: tuple[str, ...]
    versions: Mapping[str, str]
    logo: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu. A heading has the path "" and entries below it."""

    title: str
    path: str = ""
    children: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """Pages by the path they have on our own site, `es/modules/…/quiz.html`; menus by language."""

    pages: Mapping[str, BuiltPage]
    menus: Mapping[str, tuple[Entry, ...]]


def read_site(folder: Path, paths: Mapping[str, str], homes: Mapping[str, str]) -> BuiltSite:
    """Reads a built site. `paths` leads from its files to our paths, `homes` from languages to the file of the menu.

    A file that `paths` does not know keeps its own name. What stands among the assets has no frame, and is no page.
    """
    framed = (path for path in folder.rglob("*.html") if path.parent.name != "assets")
    files = sorted(path.relative_to(folder).as_posix() for path in framed)
    names = {file: paths.get(file, file) for file in files if not file.endswith("404.html")}
    trees = {file: html5lib.parse((folder / file).read_text("utf-8"), namespaceHTMLElements=False) for file in names}

    def name(address: str) -> str:
        file = urlsplit(address).path.lstrip("/")
        file = unquote(file + "index.html" if file.endswith("/") or not file else file)
        return names.get(file, file)

    return BuiltSite(
        {names[file]: _page(tree, file, name) for file, tree in trees.items()},
        {code: tuple(_menu(trees, file, name)) for code, file in homes.items() if file in trees},
    )


def _page(tree: Any, file: str, name: Callable[[str], str]) -> BuiltPage:
    title, _, site = _text(tree.find(".//title")).rpartition(" · " if _find(tree, "main", "course-page") else " - ")
    links = [*_links(tree, "course-languages"), *_links(tree, "md-select")]
    logo = _find(tree, "a", "md-logo")
    body = _find(tree, "div", "course-body")
    language = tree.get("lang", "")
    return BuiltPage(
        title=title or site,
        site=site,
        language=language,
        words=tuple(_words(body if body is not None else _find(tree, "main", "course-page"))),
        versions={
            link.get("hreflang"): name(_to(file, link))
            for link in links
            if link.get("hreflang") not in (None, language)
        },
        logo=name(_to(file, logo)) if logo is not None else "",
    )


def _menu(trees: Mapping[str, Any], file: str, name: Callable[[str], str]) -> Iterator[Entry]:
    """A page shows only the parts of the menu it is in open, so each part is read on its first page."""
    by_name = {name(f"/{each}"): each for each in trees}

    def opened(item: Any, here: str, way: tuple[str, ...]) -> Entry:
        link, inside = item.find("a"), item.find("nav")
        if inside is not None and "md-nav--secondary" not in _classes(inside):
            title = _text(item.find("label"))
            return Entry(title, children=tuple(opened(each, here, (*way, title)) for each in _items(inside)))
        title, path = _text(link), name(_to(here, link))
        if "md-nav__item--pruned" not in _classes(item) or path not in by_name:
            return Entry(title, path)
        first = by_name[path]
        found = _part(_find(trees[first], "nav", "md-nav--primary"), (*way, title))
        return opened(found, first, way) if found is not None else Entry(title, path)

    for item in _items(_find(trees[file], "nav", "md-nav--primary")):
        yield opened(item, file, ())


def _part(menu: Any, way: tuple[str, ...]) -> Any:
    """The open part of a menu that is reached by these titles, or None."""
    for item in _items(menu):
        inside = item.find("nav")
        if inside is not None and _text(item.find("label")) == way[0]:
            return item if len(way) == 1 else _part(inside, way[1:])
    return None


def _items(menu: Any) -> list[Any]:
    return list(menu.find("ul").findall("li"))


def _to(file: str, link: Any) -> str:
    return urljoin(f"http://site/{file}", str(link.get("href"))).removeprefix("http://site")


def _links(tree: Any, kind: str) -> list[Any]:
    return [link for part in tree.iter() if kind in _classes(part) for link in part.iter("a")]


def _find(tree: Any, tag: str, kind: str) -> Any:
    return next((each for each in tree.iter(tag) if kind in _classes(each)), None)


def _classes(element: Any) -> list[str]:
    return str(element.get("class", "")).split()


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _words(element: Any) -> Iterator[str]:
    if element is None or not isinstance(element.tag, str) or AROUND & set(_classes(element)) or NOTE in element.attrib:
        return
    yield from (element.text or "").split()
    for child in element:
        yield from _words(child)
        yield from (child.tail or "").split()
