"""The last pass over a page: every mark becomes what it means on this page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools.ground.problems import Problem
from build_tools.pages import tags
from build_tools.pages.page import OUTDATED, REFERENCE, Heading
from build_tools.pages.page_body import PageBody
from build_tools.pages.page_context import PageContext
from build_tools.pages.term_views import TermView

_EMPTY_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class FinishedBody:
    """A page's body without marks, with its headings, its images and whether terms are explained at its end.

    `problems` are those that its templates have.
    """

    html: str
    headings: tuple[Heading, ...]
    images: frozenset[str]
    has_terms: bool = False
    problems: tuple[Problem, ...] = ()


def finished_body(
    html: str, uri: str, context: PageContext, uncited: Iterable[str] = (), terms: Mapping[str, TermView] | None = None
) -> FinishedBody:
    """The finished body of the page at `uri`, whose rendered template is `html`: marks resolved, notes added.

    `uncited` are ids of sources that get a note even when no place cites them. The first use of each of `terms` is
    marked, and the page ends with the meanings of those that it uses.
    """
    body = PageBody(uri, context, terms or {})
    body.add(html)
    explained = _add_reference(body, context, uncited)
    if any(OUTDATED in part for part in body.layers[0]):
        body.add(context.templates.get_template("parts/outdated.html.j2").render())
    resolved = tags.without_dead_links(_without_empty_lines("".join(body.layers[0]))).strip() + "\n"
    resolved = tags.with_former_anchors(resolved, context.former_anchors.get(uri, {}))
    return FinishedBody(resolved, tuple(body.headings), frozenset(body.images), explained)


def _without_empty_lines(html: str) -> str:
    """The HTML without those that templates leave, where no line shows as it is written."""
    return html if "<pre" in html or "<textarea" in html else _EMPTY_LINES.sub("\n", html)


def _add_reference(body: PageBody, context: PageContext, uncited: Iterable[str]) -> bool:
    """Adds what a reader looks up: the words of the page, and its notes. Returns whether words are explained."""
    layer = body.layers[0]
    start = len(layer)
    explained = body.add_terms()
    body.notes.add_uncited(uncited)
    if body.notes.by_key:
        template = context.templates.get_template("parts/notes.html.j2")
        body.add(template.render(notes=body.notes.finished(), today=context.today))
    if len(layer) > start:
        layer.insert(start, REFERENCE)
        layer.append("</div>")
    return bool(explained)
