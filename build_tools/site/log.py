"""Progress and problems go through MkDocs's own log, so `--quiet`, `--verbose` and colours work as people expect."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from build_tools.ground.problems import Problem, Severity
from build_tools.ground.reports import as_text, summary

log = logging.getLogger("mkdocs.plugins.course")


class Warned(logging.Handler):
    """Hears every warning and error, to stop a strict build before it is published; MkDocs counts only afterwards."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remembers one record."""
        self.messages.append(record.getMessage())

    def listen(self) -> None:
        """Starts to hear."""
        logging.getLogger("mkdocs").addHandler(self)

    def stop(self) -> None:
        """Hears no more."""
        logging.getLogger("mkdocs").removeHandler(self)


def log_problems(problems: Sequence[Problem], level: int) -> None:
    """Logs all problems as one text."""
    if problems:
        log.log(level, "%s\n%s", summary(problems), as_text(problems))


def warnings_in(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems that stop no build."""
    return tuple(problem for problem in problems if problem.severity is Severity.WARNING)
