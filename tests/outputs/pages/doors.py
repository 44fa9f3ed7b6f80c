"""The engines that build a tree of ours, and the sites they make of the real course."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from build_tools.ground import clock
from build_tools.outputs.output import Request
from build_tools.outputs.pages import LAYOUTS, PAGES
from build_tools.outputs.site import SITE
from build_tools.pages.page import NavEntry, Pages
from build_tools.pipeline import make
from build_tools.publish.made import Made
from build_tools.publish.write import write
from build_tools.site.settings import site_settings
from tests.outputs.pages.built import BuiltSite, Entry, read_site
from tests.outputs.pages.engines import build, programs
from tests.real_course import ROOT


@dataclass(frozen=True, slots=True)
class Door:
    """An engine: the layout it reads, the requirements it is made from, and the program that stands in the commands."""

    name: str
    layout: str
    requirements: str
    program: str


DOORS = (
    Door("Zensical", "neutral", "zensical", "zensical"),
    Door("Material for MkDocs", "neutral", "mkdocs-i18n", "mkdocs"),
    Door("mkdocs-i18n", "mkdocs-i18n", "mkdocs-i18n", "mkdocs"),
)


def tree_of(layout: str) -> Made:
    """The tree of the real course."""
    made = make(PAGES, ROOT, today=clock.today(), request=Request({"layout": layout}, site_settings(ROOT)))
    assert made.files, made.problems
    return made


def build_door(door: Door, folder: Path, damage: Callable[[Path], None] = lambda _: None) -> Path:
    """Writes the tree of the real course into `folder`, damages it, and builds it there; returns the site's folder."""
    tree = tree_of(door.layout)
    write(tree, PAGES.suffixes, folder, ROOT)
    damage(folder)
    commands = [command.replace("zensical", door.program, 1) for command in tree.commands]
    build(programs(door.requirements), commands, folder)
    return folder / "site"


def read_door(layout: str, site: Path) -> BuiltSite:
    """The site an engine built from a tree of `layout`, by the paths of our own."""
    own = own_pages()
    source = own[0].language.code
    place = LAYOUTS[layout].published_at
    paths = {
        _file(layout, code, place(page.uri, code, source)): f"{code}/{page.uri}"
        for code, pages in ((pages.language.code, pages) for pages in own)
        for page in pages.pages
    }
    codes = [pages.language.code for pages in own]
    homes = {code: _file(layout, code, place("index.html", code, source)) for code in codes}
    return _without_chooser(read_site(site, paths, homes))


def read_own(site: Path) -> BuiltSite:
    """Our own site, with the course map as its menu."""
    own = own_pages()
    paths = {f"{pages.language.code}/{page.uri}" for pages in own for page in pages.pages}
    found = _without_chooser(read_site(site, {path: path for path in paths}, {}))
    menus = {pages.language.code: tuple(_entry(each, pages.language.code) for each in pages.nav) for pages in own}
    return BuiltSite(found.pages, menus)


def _without_chooser(site: BuiltSite) -> BuiltSite:
    """Without the page in the root that belongs to no language."""
    return BuiltSite({path: page for path, page in site.pages.items() if path != "index.html"}, site.menus)


def own_pages() -> tuple[Pages, ...]:
    """The compiled pages of the real course, the source language first."""
    return make(SITE, ROOT, today=clock.today()).pages


def _file(layout: str, code: str, path: str) -> str:
    return f"{code}/{path}" if layout == "neutral" else path


def _entry(entry: NavEntry, code: str) -> Entry:
    inside = tuple(_entry(child, code) for child in entry.children)
    return Entry(entry.title, f"{code}/{entry.uri}" if entry.uri else "", inside)
