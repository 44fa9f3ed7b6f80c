"""The glossary: each term in the page's language and in every other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from build_tools.course.kinds import GLOSSARY
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer, plain
from build_tools.pages.term_views import by_alphabet, first_letter, letter_anchor


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no term."""
    views = by_alphabet(renderer.context.terms.values())
    terms = [view.term for view in views]
    by_letter = groupby(terms, key=lambda term: first_letter(plain(term.term)))
    firsts = {next(group).id: (letter, letter_anchor(letter)) for letter, group in by_letter}
    if terms:
        yield renderer.page(
            "glossary",
            GLOSSARY.list_page,
            renderer.title_word("glossary"),
            source="content/glossary.yaml",
            description=renderer.word("glossary-intro"),
            crumbs=renderer.crumbs(),
            terms=list(views),
            letters=list(firsts.values()),
            firsts=firsts,
            names=renderer.names,
        )
