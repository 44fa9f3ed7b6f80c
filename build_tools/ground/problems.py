"""A problem is data: where, what is wrong, what to do next. Printing is in `reports.py`."""

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
    """One thing for the person who typed the YAML to mend. `code` is documented in docs/problems.md."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR


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
    return tuple(sorted(set(problems), key=lambda each: (each.mark, each.code, each.message)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """True when a build must not go on."""
    return any(problem.severity is Severity.ERROR for problem in problems)
