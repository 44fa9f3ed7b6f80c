"""The glossary: each term in the page's language, and beside it in every other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from build_tools.models.glossary import Term
from build_tools.render.page import Page
from build_tools.render.places import GLOSSARY
from build_tools.render.press import Press, plain
from build_tools.render.prose import is_current


@dataclass(frozen=True, slots=True)
class TermView:
    """A term, and the same term in each other language by code; None where it is not translated."""

    term: Term
    others: tuple[tuple[str, Term | None], ...]


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no term."""
    terms = sorted(press.course.glossary.values(), key=lambda term: sort_key(plain(term.term)))
    by_letter = [
        (letter, [term.id for term in found])
        for letter, found in groupby(terms, key=lambda term: _letter(plain(term.term)))
    ]
    if terms:
        yield press.page(
            "glossary",
            GLOSSARY,
            press.word("glossary"),
            source="content/glossary.yaml",
            description=press.word("glossary-intro"),
            crumbs=press.crumbs(),
            terms=[TermView(term, _others(press, term.id)) for term in terms],
            letters=[(letter, found[0]) for letter, found in by_letter],
            ends={found[-1] for _, found in by_letter},
            names=press.names,
        )


def sort_key(words: str) -> str:
    """Sorts as a reader looks up: without regard to case or accents."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _letter(words: str) -> str:
    return sort_key(words)[:1].upper()


def _others(press: Press, name: str) -> tuple[tuple[str, Term | None], ...]:
    found = ((code, course.glossary.get(name)) for code, course in press.courses.items())
    return tuple(
        (code, term if term and is_current(term.term, code) and is_current(term.definition, code) else None)
        for code, term in found
        if code != press.course.language
    )
