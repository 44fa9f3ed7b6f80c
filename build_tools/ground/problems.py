"""Problems as data: where something is wrong, what, and what to do about it. `reports.py` prints them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from build_tools.ground.nodes import Mark


class Severity(StrEnum):
    """An error stops a build, a warning a strict one. A note says how far the work is, and stops nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at a place in a file. Every report is made of these. docs/problems.md explains each `code`."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at an address. To report it, its place in a file is looked up: the finding becomes a Problem.

    With `key` the place is that of the field's name. With `value` it is that of this value in a plain list. `line`
    counts the lines of a text from 0. `code` is set when it differs from the code of the rule that reports it.
    """

    address: str
    message: str
    hint: str
    key: bool = False
    code: str = ""
    value: str = ""
    line: int = 0


class UnusableError(Exception):
    """A value or a whole file cannot be used. `problem` says why."""

    def __init__(self, mark: Mark, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.problem = Problem(mark, code, message, hint)


@dataclass(frozen=True, slots=True)
class Code:
    """The documentation of one problem code. `fails` and `passes` are YAML (or files) as an author writes them.

    In an example, a line `# file: path` starts a file that is laid over the smallest valid course
    (tests/small_course); `examples.py` has the rest of its grammar.
    """

    code: str
    title: str
    why: str
    fails: str
    passes: str
    severity: Severity = Severity.ERROR


def tidy(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems sorted by place, without duplicates."""
    return tuple(sorted(set(problems), key=lambda problem: (problem.mark, problem.code, problem.message)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """True when at least one problem is an error, so that a build must stop."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def has_warnings(problems: Iterable[Problem]) -> bool:
    """True when at least one problem is a warning, so that a strict build must stop."""
    return any(problem.severity is Severity.WARNING for problem in problems)


def must_stop(problems: Sequence[Problem], *, strict: bool) -> bool:
    """True when there is an error, or, where things are `strict`, a warning."""
    return has_errors(problems) or (strict and has_warnings(problems))
