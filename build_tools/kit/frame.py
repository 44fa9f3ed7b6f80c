"""Sets the pages of a kit in their frame: whole documents with their styles and script."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from build_tools.course.languages import LanguageName
from build_tools.kit.page import Kit, KitPage
from build_tools.pages.renderer import Renderer

BASE = "kit"
"""The stylesheet of every page."""
DESK = "index.html"
"""The first page in the folder of a language."""


@dataclass(frozen=True, slots=True)
class Other:
    """The same page in another language."""

    language: LanguageName
    href: str


def framed(
    page: KitPage, kit: Kit, renderer: Renderer, languages: Sequence[LanguageName], files: Mapping[str, str]
) -> str:
    """The document of a page. `files` has the path of each stylesheet, by name, and of each bundle, by the paths of its
    scripts with spaces between them, below the folder that holds those of the languages.
    """
    at = posixpath.join(kit.language.code, page.uri)
    template = renderer.context.templates.get_template("kit/frame.html.j2")
    return template.render(
        page=page,
        kit=kit,
        body=Markup(page.html),
        styles=[_from(at, files[name]) for name in (BASE, *page.styles)],
        script=_from(at, files[" ".join(page.scripts)]) if page.scripts else "",
        others=_others(at, page, kit, languages),
        desk=_from(at, posixpath.join(kit.language.code, DESK)),
    )


def _others(at: str, page: KitPage, kit: Kit, languages: Iterable[LanguageName]) -> list[Other]:
    same = {language.code: page.uri for language in languages if language.code != kit.language.code}
    uris = same if page.elsewhere is None else page.elsewhere
    return [
        Other(language, _from(at, posixpath.join(language.code, uris[language.code])))
        for language in languages
        if language.code in uris
    ]


def _from(start: str, path: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(start))
