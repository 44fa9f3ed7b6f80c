"""The build of one more language for the parent process: it reports on stdout and publishes nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from build_tools.ground.problems import Problem
from build_tools.pages.page import Pages
from build_tools.publish.report import Report, to_line
from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.processes.task import Task


class ChildBuild:
    """The build of one language in a child process, with those steps of ParentBuild that a child has."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Reports problems and ends the build. Always raises BuildStoppedError."""
        _print_report(Report(self._task.language, problems=tuple(problems)))
        raise BuildStoppedError("The course has problems.")

    def finish(self, report: Report, pages: Pages) -> None:  # noqa: ARG002
        """Reports what was built."""
        _print_report(report)

    def fail(self, why: str) -> None:
        """Reports what stopped the build, in the words of `why`."""
        _print_report(Report(self._task.language, failure=why))


def _print_report(report: Report) -> None:
    sys.stdout.write(to_line(report) + "\n")
    sys.stdout.flush()
