"""Problems as text for people, as annotations for GitHub, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from build_tools.ground.problems import Problem, Severity, has_errors
from build_tools.ground.visible import is_hidden, line, visible

_DOCS_COLUMN = 76
_PLACE_COLUMN = 60
"""What stands behind the places is in one column, but for places longer than this."""
_COMMANDS = {Severity.NOTE: "notice"}
"""What GitHub calls the severities, where it has other names."""


def as_text(problems: Sequence[Problem]) -> str:
    """One or two lines per problem: place, severity, code and message; then the hint and the anchor of its docs.

    A problem without a hint has no second line: its message already says what to do.
    """
    widths = (len(_place(problem)) for problem in problems)
    width = max((width for width in widths if width <= _PLACE_COLUMN), default=0)
    return "\n".join(_block(problem, width) for problem in problems)


def _place(problem: Problem) -> str:
    mark = problem.mark
    return f"{visible(mark.path)}:{mark.line}:{mark.column}"


def _block(problem: Problem, width: int) -> str:
    first = f"{_place(problem):<{width}}  {problem.severity.value} {problem.code}  {line(problem.message)}"
    if not problem.hint:
        return first
    return f"{first}\n{f'    {line(problem.hint)}':<{_DOCS_COLUMN - 2}}  docs: {documentation(problem.code)}"


def documentation(code: str) -> str:
    """The anchor of a code in docs/problems.md."""
    return f"#{code.lower()}"


def as_github(problems: Sequence[Problem]) -> str:
    """Workflow commands (GitHub Actions, 'Workflow commands', setting an error message), one per line."""
    return "\n".join(_command(problem) for problem in problems)


def _command(problem: Problem) -> str:
    mark = problem.mark
    place = f"file={_escape(mark.path, property=True)},line={mark.line},col={mark.column},title={problem.code}"
    command = _COMMANDS.get(problem.severity, problem.severity.value)
    text = visible(f"{problem.message} {problem.hint}".strip(), keep="\r\n\t")
    return f"::{command} {place}::{_escape(text)}"


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
    text = json.dumps(rows, ensure_ascii=False, indent=2)
    return "".join(_as_json_escape(sign) if sign != "\n" and is_hidden(sign) else sign for sign in text)


def _as_json_escape(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else json.dumps(sign)[1:-1]


FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def summary(problems: Sequence[Problem]) -> str:
    """The number of errors, of warnings and, when there are any, of notes, in one line."""
    counts = {severity: sum(problem.severity is severity for problem in problems) for severity in Severity}
    return ", ".join(
        f"{count} {severity.value}{'s' * (count != 1)}"
        for severity, count in counts.items()
        if count or severity is not Severity.NOTE
    )


def stopped_by(problems: Sequence[Problem]) -> str:
    """Why the problems stop a build: their number, and when all are warnings, that the build is strict."""
    return f"{summary(problems)}." if has_errors(problems) else f"{summary(problems)}, and --strict lets none pass."
