"""Fields with words -> HTML in one language. Passages with a missing or outdated translation are marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from markupsafe import Markup

from build_tools import markdown
from build_tools.ground.prose import Block, Prose, State
from build_tools.markdown.marks import mark


class Fallback(Protocol):
    """The two boxes of templates/parts/fallback.html.j2."""

    def missing(self, html: Markup, language: str) -> Markup:
        """A passage that is shown in the source language."""

    def outdated(self, html: Markup, original: Markup, language: str) -> Markup:
        """A passage whose translation is older than the source, with the source one tap away."""


def field(prose: Prose, language: str, fallback: Fallback, *, headings: bool = False) -> Markup:
    """A Markdown field as HTML. A box says so where a passage is not translated or its translation is out of date."""
    notes = _notes(prose)
    render = markdown.page if headings else markdown.block
    field_html = Markup()
    for state, run in groupby(prose.blocks, key=lambda block: block.state_in(language)):
        blocks = tuple(run)
        html = render(_joined(_texts(blocks, headings), notes))
        if state is State.MISSING:
            html = fallback.missing(html, blocks[0].language)
        elif state is State.OUTDATED:
            original = render(_joined((block.original for block in blocks), ()))
            html = fallback.outdated(html, original, language)
        field_html += html + _count_marks(state, len(blocks))
    return field_html


def quiet_field(prose: Prose, language: str) -> Markup:
    """A Markdown field as HTML without boxes, for places that show many: with its language where it is not translated,
    with a sign where its translation is out of date.
    """
    return _quiet(prose, language, markdown.block)


def choice(prose: Prose, language: str) -> Markup:
    """The blocks of a choice as HTML, in the same way."""
    return _quiet(prose, language, markdown.choice)


def _quiet(prose: Prose, language: str, render: Callable[[str], Markup]) -> Markup:
    notes, html = _notes(prose), Markup()
    for state, run in groupby(prose.blocks, key=lambda block: block.state_in(language)):
        blocks = tuple(run)
        part = render(_joined(_texts(blocks, headings=False), notes))
        if state is State.MISSING and part.strip():
            part = Markup('<div lang="{}">{}</div>').format(blocks[0].language, part)
        html += _signed(part) if state is State.OUTDATED else part
    return html


def _notes(prose: Prose) -> tuple[str, ...]:
    """The blocks that are notes: any run of the others may refer to them."""
    return tuple(block.text for block in prose.blocks if block.text.startswith("[^"))


def paragraph(prose: Prose, language: str) -> Markup | None:
    """A choice of one paragraph as HTML for a label, without boxes; None when it has other blocks."""
    html = markdown.paragraph(str(prose))
    return None if html is None else _with_language(html, prose, language)


def line(prose: Prose, language: str) -> Markup:
    """A one-line text, with citations and links."""
    return _with_language(markdown.inline(str(prose)), prose, language) + _count_marks(_state_of(prose, language), 1)


def label(prose: Prose, language: str) -> Markup:
    """A one-line text for use inside links, labels and headings."""
    return _with_language(markdown.label(str(prose)), prose, language)


def foreign_language(prose: Prose, language: str) -> str:
    """The language of a text that is shown in another language than the page's, or ""."""
    written = prose.blocks[0].language if prose.blocks else ""
    return "" if written == language else written


def _with_language(html: Markup, prose: Prose, language: str) -> Markup:
    foreign = foreign_language(prose, language)
    html = Markup('<span lang="{}">{}</span>').format(foreign, html) if foreign else html
    return html + mark("outdated") if _state_of(prose, language) is State.OUTDATED else html


def _signed(html: Markup) -> Markup:
    """HTML of blocks with the sign of an old translation: at the end of the last paragraph, or after another block."""
    words, end, rest = html.rpartition("</p>")
    sign = mark("outdated")
    return Markup(words) + sign + Markup(end + rest) if end and not rest.strip() else html + sign


def _state_of(prose: Prose, language: str) -> State | None:
    return prose.blocks[0].state_in(language) if prose.blocks else None


def _count_marks(state: State | None, blocks: int) -> Markup:
    return mark("count", state) * blocks if state else Markup()


def _texts(blocks: Sequence[Block], headings: bool) -> Iterator[str]:
    """The text of each block. A translated heading without `{#id}` gets that of its original: anchors stay the same."""
    for block in blocks:
        lost_id = headings and block.text.startswith("#") and "{#" not in block.text and "{#" in block.original
        yield f"{block.text} {{#{block.original.rpartition('{#')[2]}" if lost_id else block.text


def _joined(texts: Iterator[str] | Sequence[str], notes: Sequence[str]) -> str:
    """The blocks of a run, and after them the notes that blocks of other runs define."""
    blocks = tuple(texts)
    return "\n\n".join((*blocks, *(note for note in notes if note not in blocks)))
