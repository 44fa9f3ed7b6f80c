"""The passages of standing pages: one for the page, and one for each heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from build_tools.course.course import Course
from build_tools.course.kinds import PAGES
from build_tools.course.models.page import StandingPage
from build_tools.course.places import Place
from build_tools.ground.prose import Block
from build_tools.markdown.marks import clean
from build_tools.markdown.parser import parser_with
from build_tools.markdown.renderer import FIELD_RULES
from build_tools.markdown.tables import words_of
from build_tools.search.passage import Passage, bare, passage_at

_PARSER = parser_with(FIELD_RULES, headings=True)

_Piece = tuple[str, str, bool]
"""The anchor of a heading or "", words, and whether they are those of a heading."""


def standing_passages(course: Course) -> Iterator[Passage]:
    """The passages of about, privacy and the like."""
    for page in course.pages.values():
        yield from _parts(course, page)


def _parts(course: Course, page: StandingPage) -> Iterator[Passage]:
    passage = passage_at(course, Place(PAGES.page_of(page.id)), page.title, (page.summary,))
    for block in page.body.blocks:
        foreign = "" if block.language in ("", course.language) else block.language
        for anchor, words, heading in _pieces(block):
            if heading:
                yield passage
                passage = Passage(passage.uri, anchor, words, (bare(page.title),), "", foreign, foreign)
            else:
                passage = replace(passage, text=f"{passage.text} {words}".strip())
    yield passage


def _pieces(block: Block) -> Iterator[_Piece]:
    """The headings and texts of a block. A translated heading without `{#id}` gets its original's, as on the page."""
    tokens = _PARSER.parse(clean(block.text))
    for opening, token in pairwise(tokens):
        if token.type == "inline":
            heading = opening.type == "heading_open"
            anchor = str(opening.meta.get("id", "")) or _first_id(block.original) if heading else ""
            yield anchor, words_of(token), heading


def _first_id(text: str) -> str:
    ids = (str(token.meta["id"]) for token in _PARSER.parse(clean(text)) if token.meta.get("id"))
    return next(ids, "")
