"""A page for each entry of the kinds that name a template: nothing more is needed for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.course.base import Status
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.prose import Prose
from build_tools.pages.page import Page
from build_tools.pages.press import Press


def pages(press: Press) -> Iterator[Page]:
    """One page an entry, in the order of the kinds."""
    for kind in KINDS.values():
        if kind.placement and kind.placement.template:
            for id, entry in press.course.of(kind).items():
                yield _page(press, kind, kind.placement.template, id, entry)


def _page(press: Press, kind: AnyKind, template: str, id: str, entry: Any) -> Page:
    return press.page(
        template,
        kind.page_of(id),
        entry.title,
        source=kind.file(id),
        description=_description(entry),
        crumbs=press.crumbs(),
        explains_terms=True,
        entry=entry,
        draft=getattr(entry, "status", Status.PUBLISHED) is Status.DRAFT,
    )


def _description(entry: Any) -> Prose | str:
    """What search engines show of the page: the summary, where a kind has one."""
    return getattr(entry, "summary", "")
