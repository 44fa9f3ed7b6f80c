"""A page for each entry of the kinds that name a template in `course/kinds.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.course.base import Status
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.prose import Prose
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each entry, in the order of the kinds."""
    for kind in KINDS.values():
        if kind.placement and kind.placement.template:
            for id, entry in renderer.course.of(kind).items():
                yield _page(renderer, kind, kind.placement.template, id, entry)


def _page(renderer: Renderer, kind: AnyKind, template: str, id: str, entry: Any) -> Page:
    return renderer.page(
        template,
        kind.page_of(id),
        entry.title,
        source=kind.file(id),
        description=_description(entry),
        crumbs=renderer.crumbs(),
        explains_terms=True,
        entry=entry,
        draft=getattr(entry, "status", Status.PUBLISHED) is Status.DRAFT,
    )


def _description(entry: Any) -> Prose | str:
    """What search engines show of the page: the summary, where a kind has one."""
    return getattr(entry, "summary", "")
