"""The pages of the kinds that name a template in `course/kinds.py`: one for each entry, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from build_tools.course.base import Status
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.prose import Prose
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """For each of these kinds, in their order, the list and then a page for each entry; none without an entry."""
    for kind in KINDS.values():
        entries = renderer.course.of(kind)
        if entries and kind.template:
            if kind.list_page:
                yield _list(renderer, kind, entries)
            for id, entry in entries.items():
                yield _page(renderer, kind, kind.template, id, entry)


def _list(renderer: Renderer, kind: AnyKind, entries: Mapping[str, Any]) -> Page:
    return renderer.page(
        "entries",
        kind.list_page,
        renderer.title_word(kind.word),
        source=kind.path,
        crumbs=renderer.crumbs(),
        entries=[(kind.address(id), entry) for id, entry in entries.items()],
        list_word=kind.word,
    )


def _page(renderer: Renderer, kind: AnyKind, template: str, id: str, entry: Any) -> Page:
    above = (renderer.crumb_of_word(kind.word, kind.list_page),) if kind.list_page else ()
    return renderer.page(
        template,
        kind.page_of(id),
        entry.title,
        source=kind.file(id),
        description=_description(entry),
        crumbs=renderer.crumbs(*above),
        explains_terms=True,
        entry=entry,
        draft=getattr(entry, "status", Status.PUBLISHED) is Status.DRAFT,
    )


def _description(entry: Any) -> Prose | str:
    """What search engines show of the page: the summary, where a kind has one."""
    return getattr(entry, "summary", "")
