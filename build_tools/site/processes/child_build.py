"""A process that builds one more language for the parent: it reports on stdout and publishes nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from build_tools.ground.problems import Problem
from build_tools.pages.page import Pages
from build_tools.publish.report import Report, to_line
from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.processes.task import Task


class ChildBuild:
    """Has the same steps as ParentBuild, as far as a child takes part in them."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Reports problems and ends the build."""
        _tell(Report(self._task.language, problems=tuple(problems)))
        raise BuildStoppedError("The course has problems.")

    def finish(self, report: Report, pages: Pages) -> None:  # noqa: ARG002
        """Reports what was built."""
        _tell(report)

    def fail(self, why: str) -> None:
        """Reports what stopped the build."""
        _tell(Report(self._task.language, failure=why))


def _tell(report: Report) -> None:
    sys.stdout.write(to_line(report) + "\n")
    sys.stdout.flush()
