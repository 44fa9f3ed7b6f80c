"""What is wrong is data: where, what, and what to do next. Printing is in `reports.py`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from build_tools.ground.nodes import Mark


class Severity(StrEnum):
    """An error stops a build; a warning is printed."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong, at a place in a file: the one form in which it is reported. `code` is in docs/problems.md."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, at an address. Its place in a file is looked up when it is reported, as a Problem.

    `key` points at the field's name. `value` points at that entry of a plain list. `line` counts the lines
    of a text from 0. `code` is given when it differs from the code of the rule that reports it.
    """

    address: str
    message: str
    hint: str
    key: bool = False
    code: str = ""
    value: str = ""
    line: int = 0


class UnusableError(Exception):
    """What is written cannot be used: one value, or a whole file. `problem` says why."""

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
    """Sorted by place, each once."""
    return tuple(sorted(set(problems), key=lambda problem: (problem.mark, problem.code, problem.message)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """True when a build must not go on."""
    return any(problem.severity is Severity.ERROR for problem in problems)
