"""Logs progress and problems through MkDocs's own log, so that `--quiet`, `--verbose` and colours work."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from build_tools.ground.problems import Problem, Severity
from build_tools.ground.reports import as_text, summary

log = logging.getLogger("mkdocs.plugins.course")


_STEPS_OF_MKDOCS = logging.getLogger("mkdocs.commands.build")


def hush_steps() -> None:
    """Keeps to itself what MkDocs says of its steps: with nothing to build they are none. Warnings are told."""
    _STEPS_OF_MKDOCS.addFilter(_is_warning)


def tell_steps() -> None:
    """Ends `hush_steps`."""
    _STEPS_OF_MKDOCS.removeFilter(_is_warning)


def _is_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


class WarningRecorder(logging.Handler):
    """Records every warning and error, so that a strict build stops before it is published.

    MkDocs itself counts warnings only after the build.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the message of one log record."""
        self.messages.append(record.getMessage())

    def listen(self) -> None:
        """Starts recording."""
        logging.getLogger("mkdocs").addHandler(self)

    def stop(self) -> None:
        """Stops recording."""
        logging.getLogger("mkdocs").removeHandler(self)


def log_problems(problems: Sequence[Problem], level: int) -> None:
    """Logs all problems as one message; nothing when there are none."""
    if problems:
        log.log(level, "%s\n%s", summary(problems), as_text(problems))


def remarks_in(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those of the problems that are no errors."""
    return tuple(problem for problem in problems if problem.severity is not Severity.ERROR)
