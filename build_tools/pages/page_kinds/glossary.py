"""The glossary: each term in the page's language, and beside it in every other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from build_tools.course.kinds import GLOSSARY
from build_tools.pages.page import Page
from build_tools.pages.press import Press, plain
from build_tools.pages.term_views import by_alphabet, sort_key


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no term."""
    views = by_alphabet(press.setting.terms.values())
    terms = [view.term for view in views]
    by_letter = [
        (letter, [term.id for term in found])
        for letter, found in groupby(terms, key=lambda term: _letter(plain(term.term)))
    ]
    if terms:
        yield press.page(
            "glossary",
            GLOSSARY.list_page,
            press.word("glossary"),
            source="content/glossary.yaml",
            description=press.word("glossary-intro"),
            crumbs=press.crumbs(),
            terms=list(views),
            letters=[(letter, found[0]) for letter, found in by_letter],
            ends={found[-1] for _, found in by_letter},
            names=press.names,
        )


def _letter(words: str) -> str:
    return sort_key(words)[:1].upper()
