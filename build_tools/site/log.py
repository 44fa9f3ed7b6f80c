"""Progress and problems go through MkDocs's own log, so `--quiet`, `--verbose` and colours work as people expect."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from build_tools.problems import Problem, Severity
from build_tools.reports import as_text, summary

log = logging.getLogger("mkdocs.plugins.course")


class WarningCounter(logging.Handler):
    """Counts warnings and errors, to stop a strict build before it is published; MkDocs counts only afterwards."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        """Counts one record."""
        self.count += 1

    def listen(self) -> None:
        """Starts counting."""
        logging.getLogger("mkdocs").addHandler(self)

    def stop(self) -> None:
        """Stops counting."""
        logging.getLogger("mkdocs").removeHandler(self)


def log_problems(problems: Sequence[Problem], level: int) -> None:
    """Logs all problems as one text."""
    if problems:
        log.log(level, "%s\n%s", summary(problems), as_text(problems))


def warnings_in(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems that stop no build."""
    return tuple(problem for problem in problems if problem.severity is Severity.WARNING)
