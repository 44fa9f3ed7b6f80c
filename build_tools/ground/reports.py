"""Problems as text for people, as annotations for GitHub, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from build_tools.ground.problems import Problem, Severity

_DOCS_COLUMN = 76


def as_text(problems: Sequence[Problem]) -> str:
    """One or two lines per problem: place, severity, code and message; then the hint and the anchor of its docs.

    A problem without a hint has no second line: its message already says what to do.
    """
    width = max((len(_place(problem)) for problem in problems), default=0)
    return "\n".join(_block(problem, width) for problem in problems)


def _place(problem: Problem) -> str:
    mark = problem.mark
    return f"{mark.path}:{mark.line}:{mark.column}"


def _block(problem: Problem, width: int) -> str:
    first = f"{_place(problem):<{width}}  {problem.severity.value} {problem.code}  {problem.message}"
    if not problem.hint:
        return first
    return f"{first}\n{f'    {problem.hint}':<{_DOCS_COLUMN - 2}}  docs: {documentation(problem.code)}"


def documentation(code: str) -> str:
    """The anchor of a code in docs/problems.md."""
    return f"#{code.lower()}"


def as_github(problems: Sequence[Problem]) -> str:
    """Workflow commands (GitHub Actions, 'Workflow commands', setting an error message), one per line."""
    return "\n".join(_command(problem) for problem in problems)


def _command(problem: Problem) -> str:
    mark = problem.mark
    place = f"file={_escape(mark.path, property=True)},line={mark.line},col={mark.column},title={problem.code}"
    return f"::{problem.severity.value} {place}::{_escape(f'{problem.message} {problem.hint}'.strip())}"


def _escape(text: str, *, property: bool = False) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace(":", "%3A").replace(",", "%2C") if property else escaped


def as_json(problems: Sequence[Problem]) -> str:
    """A JSON list with one object per problem: path, line, column, severity, code, message, hint, docs."""
    rows = [
        {
            "path": problem.mark.path,
            "line": problem.mark.line,
            "column": problem.mark.column,
            "severity": problem.severity.value,
            "code": problem.code,
            "message": problem.message,
            "hint": problem.hint,
            "docs": f"docs/problems.md{documentation(problem.code)}",
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def summary(problems: Sequence[Problem]) -> str:
    """The number of errors and of warnings, in one line."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    return f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"
