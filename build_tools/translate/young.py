"""Says of a young language in one line what would take a line for each of its catalogues."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.course.kinds import LANGUAGES
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity

FEW = 3
"""So many catalogues are named one by one."""
_STATES = {
    "TRANSLATION-MISSING": (
        "{count} catalogues are not there yet; {path} is the first.",
        "Run: course translate update",
    ),
    "TRANSLATION-BEHIND": (
        "{count} catalogues are behind their source; {path} is the first.",
        "Run: course translate status. It counts the words of each.",
    ),
}
"""By the code of a note about one catalogue: what is said of many, and what to do."""


def folded(problems: Iterable[Problem], language: str) -> Iterator[Problem]:
    """`problems`, those of the catalogues of `language`, with one note for each state that many catalogues are in."""
    by_code: dict[str, list[Problem]] = {code: [] for code in _STATES}
    for problem in problems:
        if problem.severity is Severity.NOTE and problem.code in by_code:
            by_code[problem.code].append(problem)
        else:
            yield problem
    for code, notes in by_code.items():
        yield from notes if len(notes) <= FEW else (_of_many(code, notes, language),)


def _of_many(code: str, notes: list[Problem], language: str) -> Problem:
    what, hint = _STATES[code]
    message = what.format(count=len(notes), path=min(note.mark.path for note in notes))
    return Problem(Mark(LANGUAGES.file(language)), code, message, hint, Severity.NOTE)
