"""The last pass over a page: every mark becomes what it means on this page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools.pages import tags
from build_tools.pages.galley import Galley
from build_tools.pages.page import Heading
from build_tools.pages.setting import Setting
from build_tools.pages.term_views import TermView


@dataclass(frozen=True, slots=True)
class Finished:
    """A page's body without marks, and what was found in it."""

    html: str
    headings: tuple[Heading, ...]
    images: frozenset[str]
    has_terms: bool = False


def finish(
    html: str, uri: str, setting: Setting, uncited: Iterable[str] = (), terms: Mapping[str, TermView] | None = None
) -> Finished:
    """Resolves every mark and adds the notes; `uncited` sources get a note even when no place cites them.

    The first use of each of `terms` is marked, and the page ends with the meanings of those that it uses.
    """
    galley = Galley(uri, setting, terms or {})
    galley.set(html)
    explained = galley.set_terms()
    galley.notes.add_uncited(uncited)
    if galley.notes.found:
        part = setting.templates.get_template("parts/notes.html.j2")
        galley.set(part.render(notes=tuple(galley.notes.found.values()), today=setting.today))
    body = tags.without_dead_links("".join(galley.pages[0])).strip() + "\n"
    return Finished(body, tuple(galley.headings), frozenset(galley.images), bool(explained))
