"""A term as pages show it: in the page's language and in every other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.models.glossary import Term
from build_tools.ground.fold import without_marks


@dataclass(frozen=True, slots=True)
class TermView:
    """A term, and the same term in each other language by code; None where it is not translated."""

    term: Term
    others: tuple[tuple[str, Term | None], ...]


def term_views(course: Course, courses: Mapping[str, Course]) -> dict[str, TermView]:
    """Every term of `course` by id, with what it is called in the other `courses`."""
    return {name: TermView(term, _others(course.language, courses, name)) for name, term in course.glossary.items()}


def by_alphabet(views: Iterable[TermView]) -> tuple[TermView, ...]:
    """The views in alphabetical order."""
    return tuple(sorted(views, key=lambda view: sort_key(markdown.plain(str(view.term.term)))))


def sort_key(words: str) -> str:
    """The key that sorts words by the alphabet, without regard to case and accents."""
    return without_marks(words.casefold(), "NFKD")


def first_letter(words: str) -> str:
    """The letter under which words stand in a list that is sorted by `sort_key`."""
    return sort_key(words)[:1].upper()


def letter_anchor(letter: str) -> str:
    """The anchor where the entries of a letter begin. One with `_` is never that of an entry, whose id has none."""
    return f"letter_{letter.lower()}"


def _others(language: str, courses: Mapping[str, Course], name: str) -> tuple[tuple[str, Term | None], ...]:
    terms = ((code, course.glossary.get(name)) for code, course in courses.items() if code != language)
    return tuple((code, term if term and _is_current(term, code) else None) for code, term in terms)


def _is_current(term: Term, code: str) -> bool:
    return term.term.is_current(code) and term.definition.is_current(code)
